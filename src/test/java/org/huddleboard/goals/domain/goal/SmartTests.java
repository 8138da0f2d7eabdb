package org.huddleboard.goals.domain.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.huddleboard.goals.Effectiveness;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.BrokenRule;
import org.junit.jupiter.api.Test;

class SmartTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate DUE = LocalDate.of(2027, 1, 15);

    private static Plan plan(Double target, LocalDate due) {
        return new Plan(
                "Solve billing calls first time",
                KpiCode.FIRST_CONTACT_RESOLUTION,
                null,
                null,
                target,
                "reading the photo back",
                "bills are right once",
                Effectiveness.TEAM,
                null,
                null,
                due);
    }

    private static Plan counted(Integer now, Double target) {
        return new Plan(
                "Let callers finish",
                null,
                "Calls in which I let them finish",
                now,
                target,
                "counting to two",
                "they feel heard",
                Effectiveness.PERSONAL,
                null,
                null,
                DUE);
    }

    private static Optional<Measured> at69(double halfWidth, OptionalInt weeks) {
        var baseline = new Baseline(69, 732, TODAY.minusWeeks(12), TODAY.minusDays(1));
        return Optional.of(new Measured(baseline, halfWidth, 480, weeks));
    }

    private static String refused(Plan plan, Optional<Measured> measured, Smart letter) {
        return Optional.ofNullable(Smart.missing(plan, measured, TODAY).get(letter))
                .map(BrokenRule::key)
                .orElse("");
    }

    @Test
    void aPlanWithAllFiveLettersHolds() {
        assertThat(Smart.missing(plan(75.0, DUE), at69(5, OptionalInt.of(6)), TODAY))
                .isEmpty();
        assertThat(Smart.missing(counted(3, 8.0), Optional.empty(), TODAY)).isEmpty();
    }

    @Test
    void anEmptyPlanMissesAllFive() {
        var empty = new Plan("", null, null, null, null, "", "", null, null, null, null);

        assertThat(Smart.missing(empty, Optional.empty(), TODAY)).containsOnlyKeys(Smart.values());
    }

    @Test
    void aMetricWithoutBaselineIsRefused() {
        assertThat(refused(plan(75.0, DUE), Optional.empty(), Smart.MEASURABLE)).isEqualTo("goals.rule.noBaseline");
    }

    @Test
    void aChangeTooSmallToBeSeenIsRefusedWithTheWeeksItWouldTake() {
        var refusal = Smart.missing(plan(71.0, DUE), at69(5, OptionalInt.of(40)), TODAY)
                .get(Smart.MEASURABLE);

        assertThat(refusal).isNotNull();
        assertThat(refusal.key()).isEqualTo("goals.rule.tooSmall.PERCENT");
        assertThat(refusal.field()).isEqualTo("target");
        assertThat(refusal.arguments()).containsExactly(2.0, 5.0, 8, 480.0, 40);
    }

    @Test
    void whatAYearDoesNotShowIsRefusedToo() {
        assertThat(refused(plan(70.0, DUE), at69(5, OptionalInt.empty()), Smart.MEASURABLE))
                .isEqualTo("goals.rule.neverSeen.PERCENT");
    }

    @Test
    void aTargetInTheWrongDirectionIsRefused() {
        assertThat(refused(plan(60.0, DUE), at69(5, OptionalInt.of(4)), Smart.MEASURABLE))
                .isEqualTo("goals.rule.notBetter.HIGHER");
        assertThat(refused(plan(null, DUE), at69(5, OptionalInt.of(4)), Smart.MEASURABLE))
                .isEqualTo("goals.rule.noTarget.PERCENT");
    }

    @Test
    void aDayInThePastIsRefusedAndSoIsOneFarOff() {
        var seen = at69(5, OptionalInt.of(4));

        assertThat(refused(plan(75.0, TODAY), seen, Smart.TIMED)).isEqualTo("goals.rule.past");
        assertThat(refused(plan(75.0, TODAY.minusDays(40)), seen, Smart.TIMED)).isEqualTo("goals.rule.past");
        assertThat(refused(plan(75.0, TODAY.plusYears(2)), seen, Smart.TIMED)).isEqualTo("goals.rule.farOff");
        assertThat(refused(plan(75.0, null), seen, Smart.TIMED)).isEqualTo("goals.rule.due");
    }

    @Test
    void whatIsCountedNeedsAStartAndMoreThanThat() {
        assertThat(refused(counted(null, 8.0), Optional.empty(), Smart.MEASURABLE))
                .isEqualTo("goals.rule.noCount");
        assertThat(refused(counted(8, 8.0), Optional.empty(), Smart.MEASURABLE)).isEqualTo("goals.rule.notMore");
        assertThat(refused(counted(3, 11.0), Optional.empty(), Smart.MEASURABLE))
                .isEqualTo("goals.rule.notMore");
    }
}
