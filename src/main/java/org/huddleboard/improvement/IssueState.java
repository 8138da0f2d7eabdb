package org.huddleboard.improvement;

/** What has been answered to something that gets in the way. An answer may follow another one; none is lost. */
public enum IssueState {
    /** Nobody has answered yet. */
    OPEN,
    /** Something is being tried. */
    TRIED,
    FIXED,
    /** It cannot be done, and the answer says why. */
    CANNOT;

    /** Whether nothing more is expected for now. */
    public boolean isSettled() {
        return this == FIXED || this == CANNOT;
    }
}
