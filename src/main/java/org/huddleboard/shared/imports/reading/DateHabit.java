package org.huddleboard.shared.imports.reading;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** In which order a file's dates name day, month and year. */
public enum DateHabit {
    YEAR_FIRST,
    DAY_FIRST,
    MONTH_FIRST;

    private static final Set<String> MONTH_FIRST_ZONES = Set.of(
            "America/New_York",
            "America/Chicago",
            "America/Denver",
            "America/Los_Angeles",
            "America/Phoenix",
            "America/Detroit",
            "America/Boise",
            "America/Anchorage",
            "America/Juneau",
            "America/Sitka",
            "America/Nome",
            "America/Adak",
            "America/Menominee",
            "Pacific/Honolulu",
            "Pacific/Guam",
            "Asia/Manila");

    /** What was found, and whether the dates could as well have meant another order. */
    public record Found(DateHabit habit, boolean couldBeOther) {}

    /** The order that reads most of the values; where several read them alike, the zone's own. */
    public static Found of(Collection<String> values, ZoneId zone) {
        return of(values, List.of(YEAR_FIRST, ofZone(zone), DAY_FIRST, MONTH_FIRST));
    }

    /** The order that reads most of the values; where several read them alike, the one this program always writes. */
    public static Found of(Collection<String> values, DateHabit usual) {
        return new Found(
                of(values, List.of(YEAR_FIRST, usual, DAY_FIRST, MONTH_FIRST)).habit(), false);
    }

    private static Found of(Collection<String> values, List<DateHabit> liked) {
        var dates = values.stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
        var best = liked.stream()
                .max(Comparator.comparingLong((DateHabit habit) -> readable(dates, habit))
                        .thenComparing(habit -> -liked.indexOf(habit)))
                .orElse(YEAR_FIRST);
        var couldBeOther = liked.stream()
                .anyMatch(other -> other != best
                        && readable(dates, other) == readable(dates, best)
                        && dates.stream()
                                .anyMatch(date ->
                                        !Objects.equals(DateText.date(date, other), DateText.date(date, best))));
        return new Found(best, couldBeOther);
    }

    private static long readable(List<String> dates, DateHabit habit) {
        return dates.stream()
                .filter(date -> DateText.date(date, habit).isPresent())
                .count();
    }

    private static DateHabit ofZone(ZoneId zone) {
        var id = zone.getId();
        return MONTH_FIRST_ZONES.contains(id)
                        || id.startsWith("US/")
                        || id.startsWith("America/Indiana/")
                        || id.startsWith("America/Kentucky/")
                        || id.startsWith("America/North_Dakota/")
                ? MONTH_FIRST
                : DAY_FIRST;
    }
}
