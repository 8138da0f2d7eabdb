package org.huddleboard.people;

/** The light a person reads their board in. */
public enum Theme {
    /** As the computer is set. */
    SYSTEM,
    LIGHT,
    DARK
}
