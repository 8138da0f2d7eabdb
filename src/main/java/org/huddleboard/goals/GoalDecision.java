package org.huddleboard.goals;

/** What follows from a review. */
public enum GoalDecision {
    /** The same goal for some weeks more. */
    GO_ON,
    /** It is done. */
    DONE,
    /** Another plan: the next cycle begins with planning. */
    CHANGE
}
