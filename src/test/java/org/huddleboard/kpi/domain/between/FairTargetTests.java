package org.huddleboard.kpi.domain.between;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.huddleboard.kpi.FairTargetState;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.Party;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.junit.jupiter.api.Test;

class FairTargetTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final MemberId AMIRA = MemberId.create();

    /** Which states each state may become; what is over stays over. */
    private static final Map<FairTargetState, Set<FairTargetState>> WAYS = Map.of(
            FairTargetState.PROPOSED,
            EnumSet.of(FairTargetState.AGREED, FairTargetState.DECLINED, FairTargetState.WITHDRAWN),
            FairTargetState.AGREED,
            EnumSet.of(FairTargetState.ENDED),
            FairTargetState.DECLINED,
            EnumSet.noneOf(FairTargetState.class),
            FairTargetState.WITHDRAWN,
            EnumSet.noneOf(FairTargetState.class),
            FairTargetState.ENDED,
            EnumSet.noneOf(FairTargetState.class));

    private enum Step {
        AGREE,
        TURN_DOWN,
        END,
        REPLACE
    }

    private static FairTargetTerms terms(double figure, LocalDate from, LocalDate review) {
        return new FairTargetTerms(KpiCode.AVERAGE_HANDLE_TIME, figure, from, review, Optional.empty());
    }

    private static FairTarget namedBy(Party party) {
        return new FairTarget(UUID.randomUUID(), AMIRA, terms(390, TODAY, TODAY.plusMonths(3)), party, NOW, TODAY);
    }

    @Test
    void oneSideNamesItAndOnlyTheOthersYesMakesItHold() {
        for (var party : Party.values()) {
            var target = namedBy(party);
            assertThat(target.holdsOn(TODAY)).isFalse();
            assertThat(target.awaits(party.other())).isTrue();
            assertThat(target.awaits(party)).isFalse();
            assertThatExceptionOfType(BrokenRule.class).isThrownBy(() -> target.agree(party, NOW));

            target.agree(party.other(), NOW);

            assertThat(target.holdsOn(TODAY)).isTrue();
            assertThat(target.holdsOn(TODAY.minusDays(1))).isFalse();
        }
    }

    @Test
    void itHoldsPastItsReviewUntilSomebodyHasLooked() {
        var target = namedBy(Party.MEMBER);
        target.agree(Party.LEADER, NOW);

        assertThat(target.isDue(TODAY.plusMonths(3).minusDays(1))).isFalse();
        assertThat(target.isDue(TODAY.plusMonths(3))).isTrue();
        assertThat(target.holdsOn(TODAY.plusYears(1))).isTrue();
    }

    @Test
    void aLeaderCannotEndItAlone() {
        var target = namedBy(Party.LEADER);
        target.agree(Party.MEMBER, NOW);

        assertThatExceptionOfType(BrokenRule.class).isThrownBy(() -> target.end(Party.LEADER, NOW));
        target.end(Party.MEMBER, NOW);
        assertThat(target.holdsOn(TODAY)).isFalse();
    }

    /** Any steps in any order: only allowed ways, never agreed without both sides, dates where the state says. */
    @Test
    void anySequenceOfStepsKeepsTheRules() {
        for (var seed = 1L; seed <= 500; seed++) {
            var chance = new Random(seed);
            var namedBy = Party.values()[chance.nextInt(2)];
            var target = namedBy(namedBy);
            var otherSaidYes = false;
            for (var i = 0; i < 8; i++) {
                var before = target.state();
                var party = Party.values()[chance.nextInt(2)];
                var step = Step.values()[chance.nextInt(Step.values().length)];
                var done = doIt(target, step, party);
                otherSaidYes |= done && step == Step.AGREE && party != namedBy;

                var after = target.state();
                assertThat(done).as("seed " + seed).isEqualTo(before != after);
                assertThat(before == after || WAYS.get(before).contains(after))
                        .as("seed " + seed)
                        .isTrue();
                assertThat(after == FairTargetState.AGREED || after == FairTargetState.ENDED)
                        .as("seed " + seed)
                        .isEqualTo(otherSaidYes);
                assertThat(target.holdsOn(TODAY)).as("seed " + seed).isEqualTo(after == FairTargetState.AGREED);
                assertThat(target.settledAt().isEmpty())
                        .as("seed " + seed)
                        .isEqualTo(after == FairTargetState.PROPOSED);
                assertThat(target.endedAt().isPresent()).as("seed " + seed).isEqualTo(after == FairTargetState.ENDED);
            }
        }
    }

    private static boolean doIt(FairTarget target, Step step, Party party) {
        try {
            switch (step) {
                case AGREE -> target.agree(party, NOW);
                case TURN_DOWN -> target.turnDown(party, NOW);
                case END -> target.end(party, NOW);
                case REPLACE -> target.replace(NOW);
            }
            return true;
        } catch (BrokenRule _) {
            return false;
        }
    }

    private static void refused(String field, Runnable deed) {
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(deed::run)
                .satisfies(rule -> assertThat(rule.field()).isEqualTo(field));
    }

    @Test
    void termsThatMakeNoSenseAreRefusedAtTheirField() {
        refused("figure", () -> terms(0, TODAY, TODAY.plusMonths(1)));
        refused("figure", () -> terms(Double.NaN, TODAY, TODAY.plusMonths(1)));
        refused(
                "figure",
                () -> new FairTargetTerms(
                        KpiCode.FIRST_CONTACT_RESOLUTION, 101, TODAY, TODAY.plusMonths(1), Optional.empty()));
        refused(
                "figure",
                () -> new FairTargetTerms(KpiCode.CONFORMANCE, 100, TODAY, TODAY.plusMonths(1), Optional.empty()));
        refused("review", () -> terms(390, TODAY, TODAY));
        refused("review", () -> terms(390, TODAY, TODAY.plusMonths(13)));
        refused(
                "note",
                () -> new FairTargetTerms(
                        KpiCode.AVERAGE_HANDLE_TIME,
                        390,
                        TODAY,
                        TODAY.plusMonths(1),
                        Optional.of("x".repeat(FairTargetTerms.MAX_NOTE + 1))));
        refused(
                "from",
                () -> terms(390, TODAY.minusMonths(2), TODAY.plusMonths(1)).namedOn(TODAY));
        refused(
                "review",
                () -> terms(390, TODAY.minusDays(9), TODAY.minusDays(1)).namedOn(TODAY));
    }
}
