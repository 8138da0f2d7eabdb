package org.huddleboard.feedback;

/** What became of asking one colleague for feedback. */
public enum RequestState {
    WAITING,
    /** With a card. */
    ANSWERED,
    /** The colleague said not this time, and need not say why. */
    NOT_NOW,
    /** By the one who asked. */
    TAKEN_BACK
}
