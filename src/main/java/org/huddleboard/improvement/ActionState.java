package org.huddleboard.improvement;

/** Where an action stands. One that was sent up stays the team's to see. */
public enum ActionState {
    OPEN,
    DONE,
    ESCALATED
}
