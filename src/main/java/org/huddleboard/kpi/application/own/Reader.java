package org.huddleboard.kpi.application.own;

/** To whom a member's figures speak. */
enum Reader {
    /** The member. */
    SELF,
    /** Whoever answers for the member. */
    OTHER
}
