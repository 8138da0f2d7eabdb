package org.huddleboard.feedback;

/** How something asked about a card stands. */
public enum QuestionState {
    /** A second view waits for the author to let the leader read the card. */
    CONSENT,
    OPEN,
    /** In words. */
    ANSWERED,
    /** More people read the card now. */
    AGREED,
    DECLINED,
    /** By the one who asked. */
    TAKEN_BACK;

    /** Whether somebody still has to say something. */
    public boolean waits() {
        return this == CONSENT || this == OPEN;
    }

    /** Whether a leader who was asked sees it: not before the author agreed, nor where it came to nothing. */
    public boolean isBeforeLeaders() {
        return this == OPEN || this == ANSWERED;
    }
}
