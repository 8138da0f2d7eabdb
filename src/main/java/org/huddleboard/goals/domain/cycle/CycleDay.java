package org.huddleboard.goals.domain.cycle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Where a goal stands in its weeks of Do.
 *
 * @param week the one that is running, the first is 1
 * @param of all there are until the review
 * @param through how much of the time is over, 0 to 1
 * @param due whether the day of the review has come
 */
public record CycleDay(int week, int of, double through, boolean due) {
    private static final int DAYS_OF_A_WEEK = 7;

    public static CycleDay of(LocalDate start, LocalDate review, LocalDate today) {
        var days = Math.max(1, ChronoUnit.DAYS.between(start, review));
        var over = Math.clamp(ChronoUnit.DAYS.between(start, today), 0, days);
        var weeks = (int) Math.max(1, Math.ceilDiv(days, DAYS_OF_A_WEEK));
        return new CycleDay(
                (int) Math.min(weeks, over / DAYS_OF_A_WEEK + 1), weeks, (double) over / days, !today.isBefore(review));
    }
}
