package org.huddleboard.kpi.domain.daily;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.huddleboard.kpi.domain.Weeks;
import org.junit.jupiter.api.Test;

class SmallDaysTests {
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    private static List<DaySum> days(int... people) {
        return IntStream.range(0, people.length)
                .filter(i -> people[i] > 0)
                .mapToObj(i -> new DaySum(MONDAY.plusDays(i), 10, Double.NaN, 20, people[i]))
                .toList();
    }

    @Test
    void nothingIsWithheldWhereEnoughStandBehindEveryDay() {
        assertThat(SmallDays.of(days(8, 7, 5, 6, 9), 5)).isEmpty();
    }

    @Test
    void withASmallDayGoesTheSmallestOfTheOthersOfItsWeek() {
        assertThat(SmallDays.of(days(8, 7, 6, 9, 9, 1), 5))
                .containsExactlyInAnyOrder(MONDAY.plusDays(5), MONDAY.plusDays(2));
    }

    @Test
    void otherWeeksStay() {
        var days = days(8, 8, 8, 8, 8, 0, 0, 9, 9, 9, 9, 9, 2);

        assertThat(SmallDays.of(days, 5)).containsExactlyInAnyOrder(MONDAY.plusDays(7), MONDAY.plusDays(12));
    }

    @Test
    void aWeekOfSmallDaysIsWithheldWhole() {
        assertThat(SmallDays.of(days(2, 3, 4), 5)).hasSize(3);
    }

    /** The week less what is shown is never the sum of small days alone, unless nothing of it is shown. */
    @Test
    void theWeekLessItsShownDaysAlwaysHasADayOfMany() {
        for (var seed = 0; seed < 500; seed++) {
            var chance = new SplittableRandom(seed);
            var days = days(chance.ints(28, 0, 12).toArray());
            var withheld = SmallDays.of(days, 5);
            for (var week = MONDAY; week.isBefore(MONDAY.plusWeeks(4)); week = week.plusWeeks(1)) {
                var monday = week;
                var ofWeek = days.stream()
                        .filter(day -> Weeks.of(day.day()).equals(monday))
                        .toList();
                var left = new ArrayList<>(ofWeek);
                left.removeIf(day -> !withheld.contains(day.day()));
                assertThat(left.isEmpty()
                                || left.size() == ofWeek.size()
                                || left.stream().anyMatch(day -> day.people() >= 5))
                        .as("seed %d, week of %s", seed, week)
                        .isTrue();
                assertThat(ofWeek.stream().filter(day -> day.people() < 5)).isSubsetOf(left);
            }
        }
    }
}
