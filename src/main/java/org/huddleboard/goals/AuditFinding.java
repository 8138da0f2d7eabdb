package org.huddleboard.goals;

/** What one's own rating says together with its example and its figure. */
public enum AuditFinding {
    STRENGTH,
    DEVELOP,
    /** Rated high while the figure moves the wrong way, or low while it moves the right way. */
    SECOND_LOOK,
    /** Rated high or low without an example: it is a feeling until one stands beside it. */
    NO_EXAMPLE,
    STEADY
}
