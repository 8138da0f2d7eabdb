package org.huddleboard.kpi.domain.daily;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huddleboard.kpi.domain.Weeks;

/**
 * Which days are kept from whoever may not see a figure of few people. The week's figure is known, so a small day alone
 * could be told as the week less its other days: with it goes the day of the fewest people of that week that is not
 * small, and what is left to tell is of many again.
 */
public final class SmallDays {
    private SmallDays() {}

    /** The days that are withheld when so many people have to stand behind a figure. */
    public static Set<LocalDate> of(List<DaySum> days, int fewest) {
        var withheld = new HashSet<LocalDate>();
        days.stream().collect(Collectors.groupingBy(day -> Weeks.of(day.day()))).values().stream()
                .filter(week -> week.stream().anyMatch(day -> day.people() < fewest))
                .forEach(week -> {
                    week.stream().filter(day -> day.people() < fewest).forEach(day -> withheld.add(day.day()));
                    week.stream()
                            .filter(day -> day.people() >= fewest)
                            .min(Comparator.comparingInt(DaySum::people).thenComparing(DaySum::day))
                            .ifPresent(day -> withheld.add(day.day()));
                });
        return withheld;
    }
}
