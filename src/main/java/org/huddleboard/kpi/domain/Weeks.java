package org.huddleboard.kpi.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.stream.Collectors;

/** Weeks from Monday to Sunday, and which of them may be judged. */
public final class Weeks {
    private static final int WORKING_DAYS = 5;

    private Weeks() {}

    public static LocalDate of(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /**
     * The weeks that may be judged. A week inside the series counts as it is, bank holidays included; the first and the
     * last week only if they have as many days with data as the weeks between them usually do.
     *
     * @param days days with data by first day of the week
     */
    public static Set<LocalDate> complete(NavigableMap<LocalDate, Integer> days) {
        if (days.isEmpty()) {
            return Set.of();
        }
        var first = days.firstKey();
        var last = days.lastKey();
        var between = days.entrySet().stream()
                .filter(week -> !week.getKey().equals(first) && !week.getKey().equals(last))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
        var usual = between.isEmpty() ? WORKING_DAYS : between.get(between.size() / 2);
        return days.entrySet().stream()
                .filter(week -> week.getValue() >= usual
                        || (!week.getKey().equals(first) && !week.getKey().equals(last)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
