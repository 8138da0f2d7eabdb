package org.huddleboard.kpi.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.NavigableMap;
import java.util.Set;

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
        var usual = usual(days);
        var complete = new HashSet<LocalDate>();
        days.forEach((week, there) -> {
            if (there >= usual || (!week.equals(first) && !week.equals(last))) {
                complete.add(week);
            }
        });
        return Collections.unmodifiableSet(complete);
    }

    /** As many days as the weeks between the first and the last usually have. */
    private static int usual(NavigableMap<LocalDate, Integer> days) {
        if (days.size() <= 2) {
            return WORKING_DAYS;
        }
        var between = new ArrayList<>(
                days.subMap(days.firstKey(), false, days.lastKey(), false).values());
        Collections.sort(between);
        return between.get(between.size() / 2);
    }
}
