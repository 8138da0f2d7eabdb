package org.huddleboard.goals;

/** How far a goal is. What is over stays as it was: the next cycle is a goal of its own. */
public enum GoalState {
    /** Somebody who answers for the member has suggested it; it is nothing until the member takes it. */
    PROPOSED,
    /** The member did not want it. */
    DECLINED,
    /** Being planned. */
    PLAN,
    /** Being done. */
    DO,
    /** Looked back on and decided about. */
    REVIEWED,
    /** Given up before its review. */
    DROPPED;

    public boolean isOver() {
        return this == DECLINED || this == REVIEWED || this == DROPPED;
    }
}
