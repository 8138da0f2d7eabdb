package org.huddleboard.huddle;

/** A huddle is prepared, runs, and is over. */
public enum HuddleState {
    READY,
    RUNNING,
    ENDED
}
