package org.huddleboard.cohesion.application.pulse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.UUID;
import org.huddleboard.cohesion.PulseItem;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest
class BroughtRoundsTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    HistoryPulse history;

    @Autowired
    PulseFigures figures;

    TestCentre centre;
    TeamId voice;
    LocalDate day;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        voice = centre.team("Voice");
        day = centre.today().minusDays(6);
    }

    private void brings(UUID importId, int from, int to, int answer) {
        for (var response = from; response < to; response++) {
            history.take(importId, voice, day, "r" + response, PulseItem.BELONG_1, answer);
            history.take(importId, voice, day, "r" + response, PulseItem.SAFE_2, answer - 1);
        }
        history.settle(importId);
    }

    @Test
    void fiveResponsesOfOneImportAreAFigureAndATakenBackImportIsGone() {
        var importId = UUID.randomUUID();
        brings(importId, 0, 6, 4);

        var closed = figures.latest(voice, centre.today()).closed().orElseThrow();
        assertThat(closed.answered()).isEqualTo(6);
        assertThat(closed.score()).isEqualTo(63);
        assertThat(closed.figure().score()).isCloseTo(0.63, within(1e-12));
        assertThat(closed.scores()).containsEntry(PulseItem.BELONG_1, 75).containsEntry(PulseItem.SAFE_2, 50);
        assertThat(figures.latest(voice, day.minusDays(1)).closed()).isEmpty();

        history.takeBack(importId);
        assertThat(figures.latest(voice, centre.today())).isEqualTo(PulseStanding.none());
    }

    @Test
    void theSameAnswerAgainChangesNothing() {
        var importId = UUID.randomUUID();
        assertThat(history.take(importId, voice, day, "1", PulseItem.TASK_1, 4)).isTrue();
        assertThat(history.take(UUID.randomUUID(), voice, day, "1", PulseItem.TASK_1, 4))
                .isFalse();
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> history.take(importId, voice, day, "2", PulseItem.TASK_1, 6));
    }

    @Test
    void nobodyFillsUpAHiddenRoundWithAnswersOfTheirOwn() {
        brings(UUID.randomUUID(), 0, 4, 5);
        assertThat(figures.latest(voice, centre.today()).hidden()).contains(PulseHidden.TOO_FEW);

        brings(UUID.randomUUID(), 4, 7, 2);

        assertThat(figures.latest(voice, centre.today()).closed()).isEmpty();
        assertThat(figures.latest(voice, centre.today()).hidden()).contains(PulseHidden.TOO_FEW);
    }

    @Test
    void anotherFileOfADayThatWasShownCannotBeTakenFromTheFirst() {
        var first = UUID.randomUUID();
        brings(first, 0, 5, 3);
        var shown = figures.latest(voice, centre.today()).closed().orElseThrow();

        brings(UUID.randomUUID(), 10, 16, 5);
        assertThat(figures.latest(voice, centre.today()).closed()).contains(shown);

        history.takeBack(first);
        assertThat(figures.latest(voice, centre.today()).hidden()).contains(PulseHidden.OTHER_ANSWERS);
    }

    @Test
    void theSameAnswersMayComeBackAndASixthWithThemMayNot() {
        var first = UUID.randomUUID();
        brings(first, 0, 5, 3);
        var score = figures.latest(voice, centre.today()).closed().orElseThrow().score();
        history.takeBack(first);
        var withASixth = UUID.randomUUID();
        history.take(withASixth, voice, day, "r6", PulseItem.SAFE_2, 1);
        brings(withASixth, 0, 5, 3);
        assertThat(figures.latest(voice, centre.today()).closed()).isEmpty();

        history.takeBack(withASixth);
        brings(UUID.randomUUID(), 20, 25, 3);
        assertThat(figures.latest(voice, centre.today()).closed().orElseThrow().score())
                .isEqualTo(score);
    }

    @Test
    void whereOneAnsweredOtherSentencesOnlyTheWholeIsTold() {
        var importId = UUID.randomUUID();
        history.take(importId, voice, day, "r9", PulseItem.BELONG_1, 1);
        brings(importId, 0, 5, 4);

        var closed = figures.latest(voice, centre.today()).closed().orElseThrow();
        assertThat(closed.answered()).isEqualTo(6);
        assertThat(closed.scores()).isEmpty();
    }

    @Test
    void aRowSaysItsSentenceByNameOrByItsPlace() {
        var items = new ItemsInOrder();
        assertThat(items.of(voice, day, "1", "belong1")).contains(PulseItem.BELONG_1);
        assertThat(items.of(voice, day, "1", "Safe 2")).contains(PulseItem.SAFE_2);
        assertThat(items.of(voice, day, "1", "nonsense")).isEmpty();
        for (var item : PulseItem.values()) {
            assertThat(items.of(voice, day, "2", "")).contains(item);
        }
        assertThat(items.of(voice, day, "2", "")).isEmpty();
    }
}
