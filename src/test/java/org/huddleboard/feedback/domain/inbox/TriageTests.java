package org.huddleboard.feedback.domain.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.huddleboard.feedback.ItemSource;
import org.huddleboard.feedback.Practice;
import org.huddleboard.feedback.domain.inbox.Triage.Subject;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TriageTests {

    private static final MemberId AMIRA = MemberId.create();
    private static final MemberId LEO = MemberId.create();
    private static final TeamId VOICE = TeamId.create();
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Subject CARD = new Subject(UUID.randomUUID(), ItemSource.LEADER, true);

    private static Triage sorted(Practice practice) {
        return new Triage(AMIRA, CARD, Optional.of(VOICE), practice, NOON);
    }

    @Test
    void anAnswerBeginsInTheMiddleAndMayBeWeighed() {
        var triage = sorted(Practice.MINE);
        assertThat(triage.weight()).isEqualTo(new Weight(2, 2));

        var step = triage.weigh(AMIRA, new Weight(3, 1), NOON.plusSeconds(5));

        assertThat(step).isPresent();
        assertThat(triage.weight()).isEqualTo(new Weight(3, 1));
        assertThat(triage.answeredAt()).isEqualTo(NOON.plusSeconds(5));
        assertThatExceptionOfType(BrokenRule.class).isThrownBy(() -> new Weight(4, 1));
        assertThatExceptionOfType(BrokenRule.class).isThrownBy(() -> new Weight(1, 0));
    }

    @Test
    void onlyTheReceiverSortsAndToOthersThereIsNothing() {
        var triage = sorted(Practice.OUR_PROCESS);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> triage.answer(LEO, Practice.MINE, NOON));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> triage.weigh(LEO, new Weight(1, 1), NOON));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> triage.tell(LEO, "We wait.", NOON));
        assertThat(triage.practice()).isEqualTo(Practice.OUR_PROCESS);
    }

    @Test
    void theTeamIsToldOnlyWhatIsItsProcessAndTakingItBackTakesTheSentenceBack() {
        var mine = sorted(Practice.MINE);
        assertThatExceptionOfType(BrokenRule.class).isThrownBy(() -> mine.tell(AMIRA, "We wait.", NOON));

        var process = sorted(Practice.OUR_PROCESS);
        process.tell(AMIRA, "  The tariff page  asks too late. ", NOON);
        assertThat(process.words()).contains("The tariff page asks too late.");
        assertThat(process.toldAt()).contains(NOON);

        process.answer(AMIRA, Practice.NOT_NOW, NOON);
        assertThat(process.words()).isEmpty();
        assertThat(process.toldAt()).isEmpty();
    }

    @Test
    void aSentenceIsAskedForAndKeptShort() {
        var process = sorted(Practice.OUR_PROCESS);

        assertThatExceptionOfType(BrokenRule.class).isThrownBy(() -> process.tell(AMIRA, "  ", NOON));
        assertThatExceptionOfType(BrokenRule.class).isThrownBy(() -> process.tell(AMIRA, "x".repeat(301), NOON));
        assertThat(process.tell(AMIRA, "x".repeat(300), NOON)).isPresent();
    }

    @Test
    void whoIsInNoTeamHasNoProcessToShare() {
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> new Triage(AMIRA, CARD, Optional.empty(), Practice.OUR_PROCESS, NOON));
        var alone = new Triage(AMIRA, CARD, Optional.empty(), Practice.MINE, NOON);
        assertThatExceptionOfType(BrokenRule.class).isThrownBy(() -> alone.answer(AMIRA, Practice.OUR_PROCESS, NOON));
        assertThat(alone.practice()).isEqualTo(Practice.MINE);
    }

    @Test
    void sayingTheSameAgainChangesNothing() {
        var triage = sorted(Practice.OUR_PROCESS);
        triage.tell(AMIRA, "We wait.", NOON);

        assertThat(triage.answer(AMIRA, Practice.OUR_PROCESS, NOON)).isEmpty();
        assertThat(triage.weigh(AMIRA, Weight.MIDDLE, NOON)).isEmpty();
        assertThat(triage.tell(AMIRA, "We wait.", NOON)).isEmpty();
        assertThat(triage.words()).contains("We wait.");
    }

    /** Whatever is clicked in whatever order: no forbidden state, and no answer lost. */
    @RepeatedTest(200)
    void noPathLeadsToAForbiddenStateOrLosesHistory(RepetitionInfo info) {
        var chance = new Random(info.getCurrentRepetition());
        var triage = sorted(Practice.values()[chance.nextInt(3)]);
        var history = new ArrayList<TriageStep>();
        history.add(triage.step(NOON));
        for (var click = 1; click < 40; click++) {
            var at = NOON.plusSeconds(click);
            try {
                deed(triage, chance, at).ifPresent(history::add);
            } catch (BrokenRule | NotFound _) {
                assertThat(triage.answeredAt()).isBefore(at);
            }
            var last = history.getLast();
            assertThat(triage.words().isPresent()).isEqualTo(triage.toldAt().isPresent());
            assertThat(triage.words().isEmpty() || triage.practice() == Practice.OUR_PROCESS)
                    .as("seed %d", info.getCurrentRepetition())
                    .isTrue();
            assertThat(last.practice()).isEqualTo(triage.practice());
            assertThat(last.weight()).isEqualTo(triage.weight());
            assertThat(last.words()).isEqualTo(triage.words());
            assertThat(last.saidAt()).isEqualTo(triage.answeredAt());
        }
        assertThat(history)
                .doesNotHaveDuplicates()
                .extracting(TriageStep::saidAt)
                .isSorted();
    }

    private static Optional<TriageStep> deed(Triage triage, Random chance, Instant at) {
        var who = chance.nextInt(5) == 0 ? LEO : AMIRA;
        return switch (chance.nextInt(3)) {
            case 0 -> triage.answer(who, Practice.values()[chance.nextInt(3)], at);
            case 1 -> triage.weigh(who, new Weight(1 + chance.nextInt(3), 1 + chance.nextInt(3)), at);
            default -> triage.tell(who, chance.nextBoolean() ? "We wait " + chance.nextInt(4) : " ", at);
        };
    }
}
