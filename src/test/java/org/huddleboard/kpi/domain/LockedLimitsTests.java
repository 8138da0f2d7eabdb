package org.huddleboard.kpi.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import org.huddleboard.kpi.Direction;
import org.huddleboard.kpi.Statistic;
import org.huddleboard.shared.Assurance;
import org.huddleboard.shared.Variation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LockedLimitsTests {
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    private static List<Point> weeks(int weeks, IntToDoubleFunction figure) {
        var points = new ArrayList<Point>();
        for (var i = 0; i < weeks; i++) {
            points.add(new Point(MONDAY.plusWeeks(i), figure.applyAsDouble(i) * 1000, 1000, Double.NaN, true));
        }
        return points;
    }

    private static ControlChart chart(Statistic statistic, List<Point> weeks, LocalDate... beginnings) {
        return ControlChart.locked(statistic, 1, weeks, RuleSet.TEAM, List.of(beginnings));
    }

    private static double wobble(int week) {
        return 0.7 + 0.004 * (week % 2) + 0.002 * (week % 3);
    }

    private static double jumps(int week) {
        return week < 23 ? wobble(week) : week == 23 ? 0.702 : wobble(week) + 0.2;
    }

    @ParameterizedTest
    @EnumSource(
            value = Statistic.class,
            names = {"RATE", "MEAN"})
    void limitsOfTwentyPointsStayWhateverFollows(Statistic statistic) {
        var settled = chart(statistic, weeks(20, LockedLimitsTests::jumps));
        var later = chart(statistic, weeks(60, LockedLimitsTests::jumps));

        var first = settled.points().getFirst().limits().orElseThrow();
        assertThat(later.points()).allSatisfy(point -> {
            assertThat(point.limits().orElseThrow().mean()).isCloseTo(first.mean(), within(1e-12));
            assertThat(point.limits().orElseThrow().upper()).isCloseTo(first.upper(), within(1e-12));
        });
        assertThat(later.judged()).isEqualTo(Limits.SETTLED_AT);
        assertThat(later.points().getLast().rules()).contains(Rule.OUTSIDE);
        assertThat(ControlChart.of(statistic, 1, weeks(60, LockedLimitsTests::jumps), RuleSet.TEAM)
                        .points()
                        .getLast()
                        .limits()
                        .orElseThrow()
                        .mean())
                .isGreaterThan(first.mean() + 0.05);
    }

    @Test
    void fromTwelvePointsOnLimitsAreFirmAndUntilTwentyTheyTakeInMore() {
        var eleven = chart(Statistic.MEAN, weeks(11, LockedLimitsTests::wobble));
        var twelve = chart(Statistic.MEAN, weeks(12, LockedLimitsTests::wobble));

        assertThat(eleven.points().getLast().limits().orElseThrow().trial()).isTrue();
        assertThat(twelve.points().getLast().limits().orElseThrow().trial()).isFalse();
        assertThat(twelve.judged()).isEqualTo(12);
    }

    @Test
    void newLimitsJudgeOnlyWhatFollowsThemAndAreOnTrialAgain() {
        var begins = MONDAY.plusWeeks(24);
        var chart = chart(Statistic.MEAN, weeks(32, LockedLimitsTests::jumps), begins);

        assertThat(chart.points().get(23).limits().orElseThrow().mean()).isLessThan(0.71);
        assertThat(chart.points().get(24).limits().orElseThrow().mean()).isGreaterThan(0.9);
        assertThat(chart.points()).noneMatch(JudgedPoint::isSignal);
        assertThat(chart.judged()).isEqualTo(8);
        var verdict = Verdict.at(chart, 31, Direction.HIGHER, OptionalDouble.of(0.6));
        assertThat(verdict.variation()).isEqualTo(Variation.USUAL);
        assertThat(verdict.assurance()).isEqualTo(Assurance.UNKNOWN);
    }

    @Test
    void aRunEndsWhereNewLimitsBegin() {
        var begins = MONDAY.plusWeeks(20);
        var high = weeks(27, week -> week < 16 ? wobble(week) : wobble(week) + 0.02);

        assertThat(chart(Statistic.MEAN, high).sustained().orElseThrow().points())
                .isEqualTo(11);
        assertThat(chart(Statistic.MEAN, high, begins).sustained()).isEmpty();
    }

    @Test
    void onlyARunUpToTheLatestWeekHasLasted() {
        var moved = weeks(32, LockedLimitsTests::jumps);
        var back = weeks(32, week -> week == 31 ? 0.69 : jumps(week));

        var run = chart(Statistic.MEAN, moved).sustained().orElseThrow();
        assertThat(run.from()).isEqualTo(MONDAY.plusWeeks(24));
        assertThat(run.last()).isEqualTo(MONDAY.plusWeeks(25));
        assertThat(run.above()).isTrue();
        assertThat(run.points()).isEqualTo(8);
        assertThat(chart(Statistic.MEAN, back).sustained()).isEmpty();
    }

    @Test
    void aChartCutAtTheFrontKeepsTheLimitsOfWhatWasCutOff() {
        var all = chart(Statistic.RATE, weeks(60, LockedLimitsTests::jumps));
        var shown = all.from(MONDAY.plusWeeks(40));

        assertThat(shown.points()).hasSize(20);
        assertThat(shown.points().getFirst().limits())
                .isEqualTo(all.points().get(40).limits());
    }
}
