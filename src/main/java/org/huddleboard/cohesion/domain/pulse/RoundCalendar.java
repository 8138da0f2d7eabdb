package org.huddleboard.cohesion.domain.pulse;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** When rounds open and close: on a Monday, for that week, every other week; late by two days at most, else a week later. */
public final class RoundCalendar {
    private static final int DAYS_OPEN = 7;
    private static final int DAYS_BETWEEN = 14;
    private static final int DAYS_LATE = 2;

    private RoundCalendar() {}

    /** The Monday of the round that opens on that day; empty while it is not a fortnight since the last one opened. */
    public static Optional<LocalDate> due(LocalDate today, Optional<LocalDate> lastOpened) {
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Optional.of(monday)
                .filter(day -> !today.isAfter(day.plusDays(DAYS_LATE)))
                .filter(day -> lastOpened
                        .filter(last -> last.plusDays(DAYS_BETWEEN).isAfter(day))
                        .isEmpty());
    }

    /** The last day of a round that opens on that day. */
    public static LocalDate closesOn(LocalDate opened) {
        return opened.plusDays(DAYS_OPEN - 1L);
    }
}
