package org.huddleboard.feedback;

/** One separate thing a model asks the author for. */
public enum FeedbackPart {
    /** SBI: when and where. */
    SITUATION,
    /** SBI: what I saw or heard. */
    BEHAVIOUR,
    /** SBI: what it changed for me, the customer or the team. */
    IMPACT,
    /** BOOST: what went well in the same contact. */
    BALANCED,
    /** BOOST: what I saw or heard myself. */
    OBSERVED,
    /** BOOST: what followed, as anybody would tell it. */
    OBJECTIVE,
    /** BOOST: the exact moment. */
    SPECIFIC,
    /** BOOST: what can be done from the next contact on. */
    TIMELY,
    /** Thanks: a sentence. */
    WORDS;

    /** Whether this part says when and where it was. */
    public boolean tellsTheMoment() {
        return this == SITUATION || this == SPECIFIC;
    }

    /** Whether this part gives advice, where "always" is a fair word. */
    public boolean looksAhead() {
        return this == TIMELY;
    }
}
