package org.huddleboard.feedback.application.inbox;

import java.time.LocalDate;

/**
 * What part of a team's critical feedback was about its process.
 *
 * @param from first day of the month it is about
 * @param items how many pieces were sorted
 * @param bound whether the share is told as it is, or only that it is that little or that much
 */
public record TeamShare(String team, LocalDate from, boolean thisMonth, int percent, int items, Bound bound) {
    /** How the share is told. */
    public enum Bound {
        EXACT,
        AT_MOST,
        AT_LEAST
    }
}
