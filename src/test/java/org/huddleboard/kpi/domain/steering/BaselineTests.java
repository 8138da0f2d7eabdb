package org.huddleboard.kpi.domain.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.UUID;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.Statistic;
import org.huddleboard.kpi.domain.ControlChart;
import org.huddleboard.kpi.domain.Point;
import org.huddleboard.kpi.domain.RuleSet;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.Test;

class BaselineTests {
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final Instant NOW = Instant.parse("2026-09-01T08:00:00Z");
    private static final MemberId LEO = MemberId.create();

    private static ControlChart chart(int better) {
        var points = new ArrayList<Point>();
        for (var i = 0; i < 20 + better; i++) {
            points.add(new Point(MONDAY.plusWeeks(i), i < 20 ? 700 + (i + 1) % 2 * 10 : 760, 1000, Double.NaN, true));
        }
        return ControlChart.locked(Statistic.RATE, 100, points, RuleSet.TEAM, List.of());
    }

    private static Baseline begin(LocalDate from, String cause, ControlChart chart) {
        return new Baseline(
                UUID.randomUUID(), TeamId.create(), KpiCode.FIRST_CONTACT_RESOLUTION, from, cause, chart, LEO, NOW);
    }

    private static void refused(String key, String field, LocalDate from, String cause, ControlChart chart) {
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> begin(from, cause, chart))
                .satisfies(rule -> {
                    assertThat(rule.key()).isEqualTo(key);
                    assertThat(rule.field()).isEqualTo(field);
                });
    }

    @Test
    void limitsBeginAnewWithACauseAndARunThatHasLasted() {
        var baseline = begin(MONDAY.plusWeeks(20), " New routing ", chart(8));

        assertThat(baseline.from()).isEqualTo(MONDAY.plusWeeks(20));
        assertThat(baseline.cause()).isEqualTo("New routing");
        assertThat(baseline.isTakenBack()).isFalse();
    }

    @Test
    void withoutACauseOrALastingRunTheLimitsStay() {
        refused("kpi.signal.rule.noCause", "cause", MONDAY.plusWeeks(20), " ", chart(8));
        refused("kpi.signal.rule.long", "cause", MONDAY.plusWeeks(20), "x".repeat(241), chart(8));
        refused("kpi.signal.rule.noRun", "from", MONDAY.plusWeeks(20), "New routing", chart(6));
    }

    @Test
    void theyBeginInsideTheRunWithEnoughPointsBehindThem() {
        refused("kpi.signal.rule.outsideRun", "from", MONDAY.plusWeeks(19), "New routing", chart(8));
        refused("kpi.signal.rule.outsideRun", "from", MONDAY.plusWeeks(22), "New routing", chart(8));
        assertThat(begin(MONDAY.plusWeeks(21), "New routing", chart(8)).from()).isEqualTo(MONDAY.plusWeeks(21));
    }

    @Test
    void takenBackTwiceIsTakenBackOnce() {
        var baseline = begin(MONDAY.plusWeeks(20), "New routing", chart(8));

        assertThat(baseline.takeBack(LEO, NOW)).isTrue();
        assertThat(baseline.takeBack(LEO, NOW)).isFalse();
        assertThat(baseline.isTakenBack()).isTrue();
    }

    @Test
    void aTargetIsPossibleForItsUnitAndNoneIsATargetToo() {
        assertThat(target(KpiCode.FIRST_CONTACT_RESOLUTION, OptionalDouble.of(84))
                        .aim())
                .hasValue(84);
        assertThat(target(KpiCode.FIRST_CONTACT_RESOLUTION, OptionalDouble.empty())
                        .aim())
                .isEmpty();
        impossible(KpiCode.FIRST_CONTACT_RESOLUTION, 100.5, "kpi.signal.rule.aim.PERCENT");
        impossible(KpiCode.AVERAGE_HANDLE_TIME, 0, "kpi.signal.rule.aim.SECONDS");
        impossible(KpiCode.QUALITY, Double.NaN, "kpi.signal.rule.aim.SCORE");
        impossible(KpiCode.OCCUPANCY, 80, "kpi.signal.rule.neitherWay");
    }

    private static TeamTarget target(KpiCode kpi, OptionalDouble aim) {
        return new TeamTarget(TeamId.create(), kpi, MONDAY.plusDays(3), aim, LEO, NOW);
    }

    private static void impossible(KpiCode kpi, double aim, String key) {
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> target(kpi, OptionalDouble.of(aim)))
                .satisfies(rule -> assertThat(rule.key()).isEqualTo(key));
    }
}
