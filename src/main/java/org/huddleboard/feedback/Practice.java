package org.huddleboard.feedback;

/** What a piece of feedback is about, in the eyes of the member it was given to. */
public enum Practice {
    /** Something I can do. */
    MINE,
    /** Something in how all of us work; a leader and the team look at it. */
    OUR_PROCESS,
    /** Nothing to be done about it now. */
    NOT_NOW
}
