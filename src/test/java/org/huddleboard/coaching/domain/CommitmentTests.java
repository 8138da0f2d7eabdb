package org.huddleboard.coaching.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.huddleboard.coaching.CoachingKind;
import org.huddleboard.coaching.CommitmentState;
import org.huddleboard.coaching.Side;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.junit.jupiter.api.Test;

class CommitmentTests {
    private static final Instant NOW = Instant.parse("2026-11-17T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    private static final LocalDate DUE = TODAY.plusWeeks(2);
    private static final Map<CommitmentState, Set<CommitmentState>> WAYS = Map.of(
            CommitmentState.NOTED,
            EnumSet.of(CommitmentState.OPEN),
            CommitmentState.OPEN,
            EnumSet.of(CommitmentState.KEPT, CommitmentState.PARTLY, CommitmentState.NOT_KEPT),
            CommitmentState.KEPT,
            EnumSet.noneOf(CommitmentState.class),
            CommitmentState.PARTLY,
            EnumSet.noneOf(CommitmentState.class),
            CommitmentState.NOT_KEPT,
            EnumSet.noneOf(CommitmentState.class));

    private final CoachingSession session = new CoachingSession(
            new Appointment(
                    UUID.randomUUID(),
                    CoachingKind.ONE_TO_ONE,
                    MemberId.create(),
                    MemberId.create(),
                    Side.COACH,
                    Instant.parse("2026-11-18T15:00:00Z"),
                    30),
            true,
            NOW);

    private Commitment noted(List<Commitment> beside, String words, LocalDate due) {
        return new Commitment(
                session,
                beside,
                new Commitment.Terms(words, due, Optional.of(KpiCode.FIRST_CONTACT_RESOLUTION)),
                TODAY);
    }

    private static void refused(String field, Runnable deed) {
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(deed::run)
                .satisfies(rule -> assertThat(rule.field()).isEqualTo(field));
    }

    @Test
    void twoAreEnough() {
        var first = noted(List.of(), "Say the amount first.", DUE);
        var second = noted(List.of(first), "Ask for a photo.", DUE);

        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> noted(List.of(first, second), "And one more.", DUE))
                .withMessage("coaching.rule.twoAreEnough");
    }

    @Test
    void itNeedsWordsAndADayThatIsStillToCome() {
        refused("words", () -> noted(List.of(), " ", DUE));
        refused("words", () -> noted(List.of(), "w".repeat(201), DUE));
        refused("dueOn", () -> noted(List.of(), "Ask first.", TODAY));
        refused("dueOn", () -> noted(List.of(), "Ask first.", TODAY.plusMonths(4)));
    }

    @Test
    void itIsLookedAtOnItsDayOnce() {
        var commitment = noted(List.of(), "Say the amount first.", DUE);
        commitment.agree(TODAY);
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> commitment.check(Side.AGENT, CommitmentState.KEPT, "", DUE.minusDays(1), NOW))
                .withMessage("coaching.rule.notDueYet");

        commitment.check(Side.AGENT, CommitmentState.PARTLY, " Mornings only. ", DUE, NOW);

        assertThat(commitment.said()).contains("Mornings only.");
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> commitment.check(Side.COACH, CommitmentState.KEPT, "", DUE, NOW))
                .withMessage("coaching.rule.checkedAlready");
    }

    /** Any steps in any order: only allowed ways, and what was agreed keeps its words, day and outcome. */
    @Test
    void anySequenceOfStepsKeepsTheRules() {
        for (var seed = 1L; seed <= 300; seed++) {
            var chance = new Random(seed);
            var commitment = noted(List.of(), "Say the amount first.", DUE);
            for (var i = 0; i < 10; i++) {
                var before = commitment.state();
                var today = TODAY.plusDays(chance.nextInt(30));
                try {
                    if (chance.nextInt(3) == 0) {
                        commitment.agree(today);
                    } else {
                        var outcome = CommitmentState.values()[chance.nextInt(CommitmentState.values().length)];
                        commitment.check(Side.AGENT, outcome, "", today, NOW);
                    }
                } catch (BrokenRule _) {
                    assertThat(commitment.state()).as("seed " + seed).isEqualTo(before);
                }
                var after = commitment.state();
                assertThat(before == after || WAYS.get(before).contains(after))
                        .as("seed " + seed)
                        .isTrue();
                assertThat(commitment.agreedOn().isEmpty())
                        .as("seed " + seed)
                        .isEqualTo(after == CommitmentState.NOTED);
                assertThat(commitment.checkedAt().isPresent())
                        .as("seed " + seed)
                        .isEqualTo(after.isChecked());
                assertThat(commitment.words()).isEqualTo("Say the amount first.");
                assertThat(commitment.dueOn()).isEqualTo(DUE);
            }
        }
    }
}
