package org.huddleboard.goals;

/** Whose work gets better first when a goal is reached. */
public enum Effectiveness {
    PERSONAL,
    TEAM,
    ORGANISATION
}
