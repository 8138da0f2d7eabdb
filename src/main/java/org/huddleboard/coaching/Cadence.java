package org.huddleboard.coaching;

import java.time.LocalDate;

/** How often somebody's one-to-one is due, by how long they have been here. */
public enum Cadence {
    WEEKLY,
    FORTNIGHTLY,
    MONTHLY;

    private static final int MONTHS_WEEKLY = 3;
    private static final int MONTHS_FORTNIGHTLY = 12;

    /** Weekly in the first three months, fortnightly in the first year, then monthly. */
    public static Cadence of(LocalDate firstDay, LocalDate today) {
        if (today.isBefore(firstDay.plusMonths(MONTHS_WEEKLY))) {
            return WEEKLY;
        }
        return today.isBefore(firstDay.plusMonths(MONTHS_FORTNIGHTLY)) ? FORTNIGHTLY : MONTHLY;
    }

    /** The last day on which the one after that is in time. */
    public LocalDate dueAfter(LocalDate last) {
        return switch (this) {
            case WEEKLY -> last.plusWeeks(1);
            case FORTNIGHTLY -> last.plusWeeks(2);
            case MONTHLY -> last.plusMonths(1);
        };
    }
}
