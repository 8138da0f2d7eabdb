package org.huddleboard.rota.application;

import java.time.Instant;

/**
 * One thing in somebody's calendar. Its uid stays when it moves, and its sequence goes up, so that a calendar which
 * has seen it before changes that entry.
 */
public record AgendaEntry(
        String uid,
        int sequence,
        Instant changedAt,
        Kind kind,
        Instant from,
        Instant to,
        String title,
        String detail,
        boolean isCancelled) {
    /** What it is. */
    public enum Kind {
        SHIFT,
        BREAK,
        LUNCH,
        /** Time off the phone that the planning tool gives. */
        OFF_PHONE,
        /** Time that was booked on this board. */
        BOOKED
    }

    /** Breaks belong to the shift around them and are no entries of their own in a calendar. */
    public boolean isPause() {
        return kind == Kind.BREAK || kind == Kind.LUNCH;
    }
}
