package org.huddleboard.cohesion.domain.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IndexPropertyTests {
    @ParameterizedTest
    @MethodSource("org.huddleboard.cohesion.domain.index.RandomTeam#seeds")
    void everyFigureStaysOnItsScale(long seed) {
        var window = new RandomTeam(seed).window();
        var figures = TeamIndex.of(window, Optional.of(new PulseFigure(5, 0.7, 4)));

        var parts = Stream.of(figures.reciprocity(), figures.rituals(), figures.pulse())
                .filter(OptionalDouble::isPresent)
                .map(OptionalDouble::getAsDouble);
        assertThat(Stream.concat(Stream.of(figures.reach(), figures.balance()), parts))
                .allSatisfy(part -> assertThat(part).isBetween(0.0, 1.0));
        assertThat(figures.interactionIndex()).isBetween(0.0, 100.0);
        assertThat(figures.cohesionIndex().isPresent()).isEqualTo(window.members() >= 5);
        assertThat(figures.cohesionIndex().orElse(0)).isBetween(0.0, 100.0);
        assertThat(figures.each())
                .hasSize(window.members())
                .allSatisfy(member -> assertThat(member.connectedness()).isBetween(0.0, 100.0));
        var range = IndexInterval.of(window, seed);
        assertThat(range.low()).isBetween(0.0, figures.interactionIndex());
        assertThat(range.high()).isBetween(figures.interactionIndex(), 100.0);
        assertThat(Arrays.stream(WeekConnectedness.of(window.members(), window.exchanges())))
                .hasSize(window.members())
                .allSatisfy(figure -> assertThat(figure).isBetween(0.0, 100.0));
    }

    @ParameterizedTest
    @MethodSource("org.huddleboard.cohesion.domain.index.RandomTeam#seeds")
    void oneExchangeMoreNeverLowersTheReach(long seed) {
        var team = new RandomTeam(seed);
        var window = team.window();
        var more = new ArrayList<>(window.exchanges());
        more.add(team.exchange());

        assertThat(reach(window.with(more))).isGreaterThanOrEqualTo(reach(window));
    }

    @ParameterizedTest
    @MethodSource("org.huddleboard.cohesion.domain.index.RandomTeam#seeds")
    void theOrderOfTheListIsNobodysFigure(long seed) {
        var team = new RandomTeam(seed);
        var window = team.window();
        var order = team.order();
        var relabelled = window.with(window.exchanges().stream()
                .filter(exchange -> exchange.isWithin(window.members()))
                .map(exchange -> new Exchange(
                        exchange.kind(), order.get(exchange.from()), order.get(exchange.to()), exchange.day()))
                .toList()
                .reversed());

        var before = TeamIndex.of(window, Optional.empty());
        var after = TeamIndex.of(relabelled, Optional.empty());

        assertThat(after.interactionIndex()).isCloseTo(before.interactionIndex(), within(1e-9));
        for (var member = 0; member < window.members(); member++) {
            assertThat(after.each().get(order.get(member)).connectedness())
                    .isCloseTo(before.each().get(member).connectedness(), within(1e-9));
        }
        var one = Diagnostics.of(window);
        var other = Diagnostics.of(relabelled);
        assertThat(other.isolates())
                .containsExactlyInAnyOrderElementsOf(
                        one.isolates().stream().map(order::get).toList());
        assertThat(other.clustering()).isCloseTo(one.clustering(), within(1e-9));
        assertThat(other.centralisation()).isCloseTo(one.centralisation(), within(1e-9));
        for (var member = 0; member < window.members(); member++) {
            assertThat(other.betweenness().get(order.get(member)))
                    .isCloseTo(one.betweenness().get(member), within(1e-9));
        }
    }

    @Test
    void theSameSeedGivesTheSameRangeAndAnotherAlmostTheSame() {
        var window = new RandomTeam(3).window();
        var range = IndexInterval.of(window, 1);

        assertThat(IndexInterval.of(window, 1)).isEqualTo(range);
        assertThat(IndexInterval.of(window, 2)).isNotEqualTo(range);
        assertThat(IndexInterval.of(window, 2).low()).isCloseTo(range.low(), within(1.0));
    }

    private static double reach(TeamWindow window) {
        return TeamIndex.of(window, Optional.empty()).reach();
    }
}
