package org.huddleboard.improvement;

/** How a team's improvement activity stands. */
public enum ActivityState {
    RUNNING,
    REACHED,
    PARTLY,
    NOT_REACHED,
    /** Given up before its day, with a reason. */
    STOPPED;

    public boolean isOver() {
        return this != RUNNING;
    }
}
