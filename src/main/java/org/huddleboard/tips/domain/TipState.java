package org.huddleboard.tips.domain;

import java.time.LocalDate;

/** How far a tip may be relied on. */
public enum TipState {
    CHECKED,
    /** Nobody has checked this revision, or the check has run out. */
    NEEDS_CHECK,
    /** Unchecked for so long that search no longer finds it. */
    OUT_OF_SEARCH;

    /** Days a tip that needs a check is still found. */
    public static final int DAYS_IN_SEARCH = 30;

    public static TipState on(LocalDate day, boolean verified, LocalDate until) {
        if (day.isAfter(until.plusDays(DAYS_IN_SEARCH))) {
            return OUT_OF_SEARCH;
        }
        return verified && !day.isAfter(until) ? CHECKED : NEEDS_CHECK;
    }
}
