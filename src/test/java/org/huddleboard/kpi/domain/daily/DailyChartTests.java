package org.huddleboard.kpi.domain.daily;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.huddleboard.kpi.KpiCode.ADHERENCE;
import static org.huddleboard.kpi.KpiCode.AVERAGE_HANDLE_TIME;
import static org.huddleboard.kpi.KpiCode.FIRST_CONTACT_RESOLUTION;
import static org.huddleboard.kpi.KpiCode.QUALITY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.domain.Limits;
import org.junit.jupiter.api.Test;

class DailyChartTests {
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final LocalDate LATER = LocalDate.of(2027, 6, 1);
    private static final double N = 200;

    /** One weekday of so many weeks: its figure by week, as a share or in seconds. */
    private static List<DaySum> weekday(int place, int weeks, double n, IntToDoubleFunction figure) {
        return IntStream.range(0, weeks)
                .mapToObj(week -> new DaySum(
                        MONDAY.plusWeeks(week).plusDays(place), figure.applyAsDouble(week) * n, Double.NaN, n, 8))
                .toList();
    }

    @SafeVarargs
    private static List<DaySum> together(List<DaySum>... weekdays) {
        return Stream.of(weekdays)
                .flatMap(List::stream)
                .sorted((one, other) -> one.day().compareTo(other.day()))
                .toList();
    }

    private static JudgedDay last(KpiCode kpi, List<DaySum> days) {
        return DailyChart.of(kpi, days, Set.of(), MONDAY, LATER).days().getLast();
    }

    private static Limits usual(JudgedDay day) {
        return day.usual().orElseThrow();
    }

    @Test
    void aMondayIsHeldAgainstMondaysAndASaturdayAgainstSaturdays() {
        var busyMondays = weekday(0, 20, N, week -> 400 + week % 2 * 10);
        var quietSaturdays = weekday(5, 20, N, week -> 300 + week % 2 * 10);

        var days = DailyChart.of(AVERAGE_HANDLE_TIME, together(busyMondays, quietSaturdays), Set.of(), MONDAY, LATER)
                .days();

        assertThat(days).hasSize(40).allMatch(day -> day.standing() == DayStanding.INSIDE);
        assertThat(usual(days.getFirst()).mean()).isCloseTo(405, within(1e-9));
        assertThat(usual(days.getLast()).mean()).isCloseTo(305, within(1e-9));
        // XmR: a mean moving range of ten.
        assertThat(usual(days.getFirst()).upper()).isCloseTo(405 + 26.6, within(1e-9));
    }

    @Test
    void whatIsUsualOnASaturdayIsFarOutsideOnAMonday() {
        var mondays = weekday(0, 21, N, week -> week == 20 ? 305 : 400 + week % 2 * 10);
        var saturdays = weekday(5, 20, N, week -> 300 + week % 2 * 10);

        assertThat(last(AVERAGE_HANDLE_TIME, together(mondays, saturdays)).standing())
                .isEqualTo(DayStanding.BELOW);
    }

    @Test
    void aRateHasLimitsOfItsOwnCount() {
        // Every Tuesday exactly seven in ten: no wobble beyond the binomial one, so sigma z is 1.
        var days = new ArrayList<>(weekday(1, 20, 200, _ -> 0.7));
        days.add(new DaySum(MONDAY.plusWeeks(20).plusDays(1), 35, Double.NaN, 50, 8));

        var day = last(FIRST_CONTACT_RESOLUTION, days);

        assertThat(usual(day).lower()).isCloseTo(100 * (0.7 - 3 * Math.sqrt(0.7 * 0.3 / 50)), within(1e-9));
        assertThat(usual(day).upper()).isCloseTo(100 * (0.7 + 3 * Math.sqrt(0.7 * 0.3 / 50)), within(1e-9));
        assertThat(day.standing()).isEqualTo(DayStanding.INSIDE);
        assertThat(day.range().orElseThrow().low()).isBetween(55.0, 70.0);
    }

    @Test
    void aDayOfTooFewIsNotComparedAndNotCountedAsUsual() {
        // 15 contacts at 0.7 expect 4.5 that are not solved: fewer than five.
        var days = new ArrayList<>(weekday(1, 20, 200, _ -> 0.7));
        days.add(new DaySum(MONDAY.plusWeeks(20).plusDays(1), 2, Double.NaN, 15, 8));
        var without = last(FIRST_CONTACT_RESOLUTION, weekday(1, 20, 200, _ -> 0.7));

        var small = last(FIRST_CONTACT_RESOLUTION, days);

        assertThat(small.standing()).isEqualTo(DayStanding.TOO_FEW);
        assertThat(small.usual()).isEmpty();
        var smallFirst = new ArrayList<DaySum>();
        smallFirst.add(new DaySum(MONDAY.minusWeeks(1).plusDays(1), 2, Double.NaN, 15, 8));
        smallFirst.addAll(weekday(1, 20, 200, _ -> 0.7));
        assertThat(usual(last(FIRST_CONTACT_RESOLUTION, smallFirst))).isEqualTo(usual(without));
    }

    @Test
    void fewerThanTenScoresAreTooFew() {
        assertThat(last(QUALITY, weekday(0, 15, 9, _ -> 86)).standing()).isEqualTo(DayStanding.TOO_FEW);
        assertThat(last(QUALITY, weekday(0, 15, 10, _ -> 86)).standing()).isEqualTo(DayStanding.INSIDE);
    }

    @Test
    void underTwelveTheUsualIsOnTrialAndNoDayLiesOutside() {
        var eleven = weekday(0, 11, N, week -> week == 10 ? 900 : 400 + week % 2);
        var twelve = weekday(0, 12, N, week -> week == 11 ? 900 : 400 + week % 2);

        assertThat(last(AVERAGE_HANDLE_TIME, eleven).standing()).isEqualTo(DayStanding.ON_TRIAL);
        assertThat(usual(last(AVERAGE_HANDLE_TIME, eleven)).trial()).isTrue();
        assertThat(last(AVERAGE_HANDLE_TIME, twelve).standing()).isEqualTo(DayStanding.ABOVE);
    }

    @Test
    void oneDayAloneHasNothingToBeComparedWith() {
        var day = last(AVERAGE_HANDLE_TIME, weekday(0, 1, N, _ -> 400));

        assertThat(day.standing()).isEqualTo(DayStanding.ALONE);
        assertThat(day.usual()).isEmpty();
    }

    @Test
    void twentyOfAWeekdayJudgeAllThatFollow() {
        var before = weekday(2, 20, N, week -> 400 + week % 2 * 10);
        var after = weekday(2, 60, N, week -> week < 20 ? 400 + week % 2 * 10 : 500);

        assertThat(usual(last(AVERAGE_HANDLE_TIME, after))).isEqualTo(usual(last(AVERAGE_HANDLE_TIME, before)));
    }

    @Test
    void newLimitsJudgeOnlyWhatFollowsThem() {
        var days = weekday(2, 35, N, week -> week < 20 ? 400 + week % 2 * 10 : 500 + week % 2 * 10);
        var begun = MONDAY.plusWeeks(20);

        var chart = DailyChart.of(AVERAGE_HANDLE_TIME, days, Set.of(begun), MONDAY, LATER);

        assertThat(usual(chart.days().getFirst()).mean()).isCloseTo(405, within(1e-9));
        assertThat(usual(chart.days().getLast()).mean()).isCloseTo(505, within(1.0));
        assertThat(chart.days().getLast().standing()).isEqualTo(DayStanding.INSIDE);
        assertThat(last(AVERAGE_HANDLE_TIME, days).standing()).isEqualTo(DayStanding.ABOVE);
    }

    @Test
    void aDayThatIsNotOverIsNeitherComparedNorCounted() {
        var days = weekday(0, 15, N, week -> week == 14 ? 900 : 400 + week % 2 * 10);
        var today = days.getLast().day();

        var chart = DailyChart.of(AVERAGE_HANDLE_TIME, days, Set.of(), MONDAY, today);

        assertThat(chart.days().getLast().standing()).isEqualTo(DayStanding.RUNNING);
        assertThat(usual(chart.days().getFirst())).isEqualTo(usual(last(AVERAGE_HANDLE_TIME, days.subList(0, 14))));
    }

    @Test
    void sharesOfTimeHaveLimitsAndNoRange() {
        var day = last(ADHERENCE, weekday(0, 15, 27_000, week -> 0.93 + week % 2 * 0.01));

        assertThat(day.standing()).isEqualTo(DayStanding.INSIDE);
        assertThat(day.range()).isEmpty();
        assertThat(usual(day).mean()).isBetween(93.0, 94.0);
    }

    @Test
    void onlyDaysFromTheFirstShownOnAreTold() {
        var days = weekday(0, 15, N, week -> 400 + week % 2 * 10);

        assertThat(DailyChart.of(AVERAGE_HANDLE_TIME, days, Set.of(), MONDAY.plusWeeks(12), LATER)
                        .days())
                .hasSize(3)
                .allMatch(day -> day.standing() == DayStanding.INSIDE);
    }
}
