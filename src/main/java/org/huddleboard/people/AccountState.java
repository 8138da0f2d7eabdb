package org.huddleboard.people;

/** Where an account stands on its way from a line in a file to a closed door. */
public enum AccountState {
    /** Known from a file or a screen, not yet invited. */
    LISTED,
    INVITED,
    ACTIVE,
    ENDED
}
