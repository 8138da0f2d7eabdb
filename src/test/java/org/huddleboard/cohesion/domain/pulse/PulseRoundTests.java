package org.huddleboard.cohesion.domain.pulse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.huddleboard.cohesion.PulseItem;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.Test;

class PulseRoundTests {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    private final PulseRound round = new PulseRound(TeamId.create(), 0, MONDAY, 8);

    private static List<Ballot> ballots(int many) {
        return Stream.generate(() -> new Ballot(UUID.randomUUID(), List.of(5, 4, 4, 2)))
                .limit(many)
                .toList();
    }

    @Test
    void itCanBeAnsweredForItsWeekAndIsOverTheDayAfter() {
        assertThat(round.isOpen(MONDAY.minusDays(1))).isFalse();
        assertThat(round.isOpen(MONDAY)).isTrue();
        assertThat(round.isOpen(MONDAY.plusDays(6))).isTrue();
        assertThat(round.isOpen(MONDAY.plusDays(7))).isFalse();
        assertThat(round.isOver(MONDAY.plusDays(6))).isFalse();
        assertThat(round.isOver(MONDAY.plusDays(7))).isTrue();
    }

    @Test
    void ofFourAnswersNothingIsKeptNotEvenHowManyThereWere() {
        assertThat(round.close(ballots(4))).isFalse();

        assertThat(round.isClosed()).isTrue();
        assertThat(round.figure()).isEmpty();
        assertThat(round.scores()).isEmpty();
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> round.reply(PulseItem.SAFE_1, UUID.randomUUID()))
                .withMessage("cohesion.pulse.rule.nothingToAnswer");
    }

    @Test
    void fiveAnswersAreAFigureInWholeNumbers() {
        assertThat(round.close(ballots(5))).isTrue();

        var figure = round.figure().orElseThrow();
        assertThat(figure.responses()).isEqualTo(5);
        assertThat(figure.score()).isEqualTo(0.69);
        assertThat(round.scores())
                .containsEntry(PulseItem.BELONG_1, 100)
                .containsEntry(PulseItem.TASK_2, 75)
                .containsEntry(PulseItem.SAFE_1, 75)
                .containsEntry(PulseItem.SAFE_2, 25)
                .hasSize(4);
    }

    @Test
    void oneActionAnswersItAboutASentenceThatWasAsked() {
        round.close(ballots(6));

        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> round.reply(PulseItem.BELONG_2, UUID.randomUUID()))
                .withMessage("cohesion.pulse.rule.notAsked");
        round.reply(PulseItem.SAFE_2, UUID.randomUUID());
        assertThat(round.replyTo()).contains(PulseItem.SAFE_2);
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> round.reply(PulseItem.SAFE_1, UUID.randomUUID()))
                .withMessage("cohesion.pulse.rule.oneAction");
    }
}
