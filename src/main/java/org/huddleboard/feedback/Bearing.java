package org.huddleboard.feedback;

/** Which way a card points; said before the first word, because it bounds who may read it. */
public enum Bearing {
    KEEP_DOING,
    TRY_DIFFERENTLY
}
