package org.huddleboard.cohesion.domain.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huddleboard.cohesion.TieKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnosticsTests {
    @Test
    void starHasOneMiddleThatEverythingGoesOver() {
        var star = of(5, IntStream.range(1, 5).mapToObj(member -> tie(0, member)));

        assertThat(star.centralisation()).isEqualTo(1);
        assertThat(star.betweenness()).containsExactly(1.0, 0.0, 0.0, 0.0, 0.0);
        assertThat(star.clustering()).isZero();
        assertThat(star.constraint().getFirst().orElseThrow()).isCloseTo(0.25, within(1e-12));
        assertThat(star.constraint().get(1).orElseThrow()).isCloseTo(1, within(1e-12));
    }

    @Test
    void triangleIsOneCircleWithoutAMiddle() {
        var triangle = of(3, Stream.of(tie(0, 1), tie(1, 2), tie(2, 0)));

        assertThat(triangle.clustering()).isEqualTo(1);
        assertThat(triangle.centralisation()).isZero();
        assertThat(triangle.betweenness()).containsOnly(0.0);
        // Each partner holds half directly and a quarter by way of the other: 2 × (1/2 + 1/4)².
        assertThat(triangle.constraint().getFirst().orElseThrow()).isCloseTo(1.125, within(1e-12));
    }

    @Test
    void whoeverHasNoTieIsAnIsolateWithoutAConstraint() {
        var pair = of(4, Stream.of(tie(1, 2)));

        assertThat(pair.isolates()).containsExactly(0, 3);
        assertThat(pair.constraint().getFirst()).isEqualTo(OptionalDouble.empty());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void teamsTooSmallForAMiddleHaveNone(int members) {
        var none = of(members, Stream.of(tie(0, 1)));

        assertThat(none.centralisation()).isZero();
        assertThat(none.betweenness()).hasSize(members).allMatch(figure -> figure == 0);
    }

    private static Exchange tie(int from, int to) {
        return new Exchange(TieKind.FEEDBACK, from, to, 100);
    }

    private static Diagnostics of(int members, Stream<Exchange> exchanges) {
        return Diagnostics.of(new TeamWindow(members, exchanges.toList(), List.of(), 100));
    }
}
