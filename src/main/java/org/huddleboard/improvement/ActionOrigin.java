package org.huddleboard.improvement;

/** Where an action was agreed. */
public enum ActionOrigin {
    HUDDLE,
    BOARD
}
