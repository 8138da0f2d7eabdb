package org.huddleboard.kpi;

/** Where it comes from that a figure stands out, as the team or whoever leads it sees it. */
public enum Cause {
    /** Outside the team and understood; nothing has to be agreed. */
    KNOWN_CAUSE,
    OUR_PROCESS,
    NOT_KNOWN_YET
}
