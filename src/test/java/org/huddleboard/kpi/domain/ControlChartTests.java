package org.huddleboard.kpi.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.huddleboard.kpi.Direction;
import org.huddleboard.kpi.Statistic;
import org.huddleboard.shared.Assurance;
import org.huddleboard.shared.Variation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ControlChartTests {
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    @ParameterizedTest
    @ValueSource(strings = {"nist_flowrate", "ptd_snapshot_r1", "wheeler_trade_deficit_all24"})
    void limitsAndSignalsAreThoseOfTheReferenceCharts(String file) throws IOException {
        var rows = golden(file);
        var chart =
                XmrChart.of(rows.stream().map(row -> Double.parseDouble(row[1])).toList());
        assertThat(chart.mean()).isCloseTo(Double.parseDouble(rows.getFirst()[2]), within(1e-6));
        assertThat(chart.lower()).isCloseTo(Double.parseDouble(rows.getFirst()[3]), within(1e-6));
        assertThat(chart.upper()).isCloseTo(Double.parseDouble(rows.getFirst()[4]), within(1e-6));

        var judged = ControlChart.of(Statistic.MEAN, 1, weekly(rows), RuleSet.TEAM);
        for (var i = 0; i < rows.size(); i++) {
            assertThat(named(judged.points().get(i))).as(rows.get(i)[0]).isEqualTo(rows.get(i)[5]);
            assertThat(type(Verdict.at(judged, i, Direction.LOWER, OptionalDouble.empty())))
                    .isEqualTo(rows.get(i)[6]);
        }
    }

    private static String type(Verdict verdict) {
        return switch (verdict.variation()) {
            case IMPROVING -> "special_cause_improvement";
            case CONCERNING -> "special_cause_concern";
            case USUAL, CHANGED, NOT_JUDGED -> "common_cause";
        };
    }

    private static String named(JudgedPoint point) {
        var limits = point.limits().orElseThrow();
        var above = point.figure() > limits.mean();
        if (point.rules().contains(Rule.OUTSIDE)) {
            return above ? "Above UCL" : "Below LCL";
        }
        if (point.rules().contains(Rule.RUN)) {
            return above ? "7 Points Above CL" : "7 Points Below CL";
        }
        if (point.rules().contains(Rule.TWO_OF_THREE)) {
            return above ? "2 in 3 Above CL" : "2 in 3 Below CL";
        }
        return point.rules().contains(Rule.TREND) ? "7 Point Trend" : "Common Cause";
    }

    private static List<String[]> golden(String file) throws IOException {
        try (var in = ControlChartTests.class.getResourceAsStream("/golden/kpi/" + file + ".csv")) {
            return new String(in.readAllBytes())
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .toList();
        }
    }

    private static List<Point> weekly(List<String[]> rows) {
        var points = new ArrayList<Point>();
        rows.forEach(row -> points.add(point(points.size(), Double.parseDouble(row[1]), 1)));
        return points;
    }

    private static Point point(int week, double total, double count) {
        return new Point(MONDAY.plusWeeks(week), total, count, Double.NaN, true);
    }

    @Test
    void oneWildStepDoesNotWidenTheLimits() {
        var figures = new ArrayList<Double>();
        for (var i = 0; i < 20; i++) {
            figures.add(i == 19 ? 60.0 : 10.0 + i % 2);
        }
        var chart = XmrChart.of(figures);
        assertThat(chart.screened()).isOne();
        assertThat(chart.upper() - chart.mean()).isCloseTo(2.66, within(1e-9));
    }

    @Test
    void aPointOnTheAverageEndsARun() {
        var limits = new Limits(0, 5, 10, false);
        var figures = List.of(6.0, 6.0, 6.0, 6.0, 6.0, 6.0, 5.0, 6.0, 6.0);
        assertThat(RuleSet.TEAM.judge(figures, figures.stream().map(_ -> limits).toList()))
                .allSatisfy(rules -> assertThat(rules).isEmpty());
    }

    @Test
    void sixStepsUpAreATrendForATeamAndNoneForAMember() {
        var limits = new Limits(0, 50, 100, false);
        var figures = List.of(46.0, 47.0, 48.0, 49.0, 51.0, 52.0, 53.0);
        var all = figures.stream().map(_ -> limits).toList();
        assertThat(RuleSet.TEAM.judge(figures, all))
                .allSatisfy(rules -> assertThat(rules).containsExactly(Rule.TREND));
        assertThat(RuleSet.MEMBER.judge(figures, all))
                .allSatisfy(rules -> assertThat(rules).isEmpty());
    }

    @Test
    void incompleteWeeksAreDrawnButNeitherJudgedNorCounted() {
        var points = new ArrayList<Point>();
        for (var i = 0; i < 14; i++) {
            points.add(point(i, 700 + 3 * (i % 2), 1000));
        }
        points.add(new Point(MONDAY.plusWeeks(14), 10, 100, Double.NaN, false));
        var chart = ControlChart.of(Statistic.RATE, 100, points, RuleSet.TEAM);
        assertThat(chart.judged()).isEqualTo(14);
        assertThat(chart.points().getLast().judged()).isFalse();
        assertThat(chart.points().getLast().rules()).isEmpty();
        assertThat(Verdict.at(chart, 14, Direction.HIGHER, OptionalDouble.of(72))
                        .variation())
                .isEqualTo(Variation.NOT_JUDGED);
    }

    @Test
    void smallWeeksArePooledUntilFiveOfEachAreExpected() {
        var points = new ArrayList<Point>();
        for (var i = 0; i < 13; i++) {
            points.add(point(i, 9, 10));
        }
        var pools = LaneyChart.pooled(points);
        assertThat(pools).hasSize(2);
        assertThat(pools.getFirst()).hasSize(5);
        assertThat(pools.stream().mapToInt(List::size).sum()).isEqualTo(13);
    }

    @Test
    void twelvePointsLockTheLimitsAndOnlyThenTheTargetIsJudged() {
        assertThat(verdictOf(11).assurance()).isEqualTo(Assurance.UNKNOWN);
        assertThat(verdictOf(12).assurance()).isEqualTo(Assurance.MEETS);
    }

    private static Verdict verdictOf(int weeks) {
        var points = new ArrayList<Point>();
        for (var i = 0; i < weeks; i++) {
            points.add(point(i, 900 + 4 * (i % 2), 1000));
        }
        var chart = ControlChart.of(Statistic.RATE, 100, points, RuleSet.TEAM);
        return Verdict.at(chart, weeks - 1, Direction.HIGHER, OptionalDouble.of(60));
    }

    /** Over many teams without any change, single weeks are called a signal about as rarely as the rules promise. */
    @Test
    void plainChanceSeldomLooksLikeASignal() {
        var random = new SplittableRandom(20260105);
        var called = 0;
        var teams = 2000;
        for (var team = 0; team < teams; team++) {
            var points = new ArrayList<Point>();
            for (var week = 0; week < 20; week++) {
                var hits = 0;
                for (var call = 0; call < 200; call++) {
                    hits += random.nextDouble() < 0.7 ? 1 : 0;
                }
                points.add(point(week, hits, 200));
            }
            var chart = ControlChart.of(Statistic.RATE, 100, points, RuleSet.MEMBER);
            called += chart.points().getLast().isSignal() ? 1 : 0;
        }
        assertThat(called / (double) teams).isLessThan(0.02);
    }
}
