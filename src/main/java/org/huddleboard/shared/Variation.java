package org.huddleboard.shared;

/** What a figure's own history says about its latest value. */
public enum Variation {
    /** Common cause: inside its usual wobble. */
    USUAL,
    IMPROVING,
    CONCERNING,
    /** A signal of a figure that has no good or bad side. */
    CHANGED,
    /** Too few points, or the period is not over. */
    NOT_JUDGED
}
