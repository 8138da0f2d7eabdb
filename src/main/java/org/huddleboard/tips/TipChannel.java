package org.huddleboard.tips;

/** Where a tip helps. */
public enum TipChannel {
    VOICE,
    CHAT,
    EMAIL,
    ANY;

    /** Whether a tip of this channel helps somebody who works on that one. */
    public boolean isHeardOn(TipChannel asked) {
        return this == ANY || asked == ANY || this == asked;
    }
}
