package org.huddleboard.goals;

/** What a member says of their goal when they look back on it. */
public enum GoalOutcome {
    REACHED,
    PARTLY,
    NOT_YET
}
