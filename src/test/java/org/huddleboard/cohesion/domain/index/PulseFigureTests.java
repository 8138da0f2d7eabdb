package org.huddleboard.cohesion.domain.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PulseFigureTests {
    @Test
    void fourResponsesSayNothingAndFiveDo() {
        assertThat(PulseFigure.of(Collections.nCopies(4, List.of(5, 5, 5, 5)), 12))
                .isEmpty();
        assertThat(PulseFigure.of(Collections.nCopies(5, List.of(5, 5, 5, 5)), 12))
                .contains(new PulseFigure(5, 1, 0));
    }

    @Test
    void emptyResponseIsNone() {
        var five = List.of(List.of(1), List.of(2), List.of(3), List.of(4), List.<Integer>of());

        assertThat(PulseFigure.of(five, 12)).isEmpty();
    }

    @Test
    void everyResponseCountsTheSameHoweverManyItemsItAnswers() {
        var responses = List.of(List.of(5), List.of(1, 1, 1, 1), List.of(3), List.of(3, 3), List.of(3));

        assertThat(PulseFigure.of(responses, 5).orElseThrow().score()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void whenEverybodyAnswersNothingIsLeftToChance() {
        var responses =
                IntStream.rangeClosed(1, 5).mapToObj(answer -> List.of(answer)).toList();

        assertThat(PulseFigure.of(responses, 5).orElseThrow().standardError()).isZero();
        assertThat(PulseFigure.of(responses, 4).orElseThrow().standardError()).isZero();
        assertThat(PulseFigure.of(responses, 10).orElseThrow().standardError())
                .isCloseTo(100 * Math.sqrt(0.15625) / Math.sqrt(5) * Math.sqrt(0.5), within(1e-9));
    }
}
