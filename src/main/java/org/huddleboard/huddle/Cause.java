package org.huddleboard.huddle;

/** Where a concerning figure comes from, as the team sees it. */
public enum Cause {
    /** Outside the team and understood; nothing has to be agreed. */
    KNOWN_CAUSE,
    OUR_PROCESS,
    NOT_KNOWN_YET
}
