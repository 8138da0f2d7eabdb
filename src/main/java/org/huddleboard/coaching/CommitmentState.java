package org.huddleboard.coaching;

/** How far a commitment is. */
public enum CommitmentState {
    /** Written down in a session that is not signed yet. */
    NOTED,
    /** Agreed by both; its day comes. */
    OPEN,
    KEPT,
    PARTLY,
    NOT_KEPT;

    /** Whether it was looked at on its day. */
    public boolean isChecked() {
        return switch (this) {
            case NOTED, OPEN -> false;
            case KEPT, PARTLY, NOT_KEPT -> true;
        };
    }
}
