package org.huddleboard.feedback;

/** What may be asked about a card that was given. */
public enum QuestionKind {
    /** The receiver asks the author what was meant. */
    CLARIFY,
    /** The receiver asks their leader how they see it; first the author, where the leader may not read the card yet. */
    SECOND_VIEW,
    /** One of the two asks the other that more people may read it. */
    WIDEN
}
