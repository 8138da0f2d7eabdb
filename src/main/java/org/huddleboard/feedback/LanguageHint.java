package org.huddleboard.feedback;

/** A question about one's own words while they are written; {@code start} to {@code end} is the word, if it is about one. */
public record LanguageHint(Kind kind, int start, int end, String word) {
    public LanguageHint(Kind kind) {
        this(kind, 0, 0, "");
    }

    public boolean marksAWord() {
        return end > start;
    }

    /** What the question is about. */
    public enum Kind {
        /** A word for a person instead of what the person did. */
        TRAIT,
        /** "Always", "never": hard to answer. */
        ABSOLUTE,
        NO_TIME,
        NO_PLACE
    }
}
