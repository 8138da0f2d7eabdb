package org.huddleboard.cohesion.domain.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.huddleboard.cohesion.TieKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexIntervalTests {
    private static final int TODAY = 100;
    private static final int MEMBERS = 12;

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.5, 3, 40})
    void countsFollowPoissonsLaw(double rate) {
        var random = new SplittableRandom(7);
        var pair = new PairRate(TieKind.FEEDBACK, 0, 1, rate);

        var counts = IntStream.range(0, 40_000)
                .map(_ -> pair.count(random.nextDouble()))
                .summaryStatistics();
        var none = IntStream.range(0, 40_000)
                .filter(_ -> pair.count(random.nextDouble()) == 0)
                .count();

        assertThat(counts.getAverage()).isCloseTo(rate, within(4 * Math.sqrt(rate / 40_000)));
        assertThat(none / 40_000.0).isCloseTo(Math.exp(-rate), within(0.01));
    }

    @Test
    void pairsThatCouldNotExchangeNeverDo() {
        var one = List.of(new Exchange(TieKind.SHADOW, 0, 1, TODAY), new Exchange(TieKind.COACHING, 2, 1, TODAY));

        assertThat(PairRate.of(TieKind.SHADOW, 3, one)).containsExactly(new PairRate(TieKind.SHADOW, 0, 1, 1));
        assertThat(PairRate.of(TieKind.FEEDBACK, 3, one)).isEmpty();
    }

    @Test
    void ratesOfAKindAddUpToItsExchanges() {
        var window = weeks(new SplittableRandom(3), rates(new SplittableRandom(4)));

        for (var kind : TieKind.values()) {
            assertThat(PairRate.of(kind, MEMBERS, window.exchanges()).stream()
                            .mapToDouble(PairRate::rate)
                            .sum())
                    .isCloseTo(
                            window.exchanges().stream()
                                    .filter(exchange -> exchange.kind() == kind)
                                    .count(),
                            within(1e-9));
        }
    }

    @Test
    void pairThatFillsItsWeeksHasNothingLeftToChance() {
        var many = IntStream.range(0, 5_000)
                .mapToObj(_ -> new Exchange(TieKind.FEEDBACK, 0, 1, TODAY))
                .toList();

        assertThat(IndexInterval.deviation(new TeamWindow(2, many, List.of(), TODAY), 1))
                .isZero();
    }

    /** The index that its own rates give on average lies within the range nineteen times in twenty, more or less. */
    @Test
    void theRangeHoldsWhatTheTeamReallyDoes() {
        var held = 0;
        var teams = 60;
        for (var team = 0; team < teams; team++) {
            var random = new SplittableRandom(1_000 + team);
            var rates = rates(random);
            var really = IntStream.range(0, 120)
                    .mapToDouble(_ -> index(weeks(random, rates)))
                    .average()
                    .orElseThrow();
            var range = IndexInterval.of(weeks(random, rates), team);
            held += range.low() <= really && really <= range.high() ? 1 : 0;
        }

        assertThat(held / (double) teams).isBetween(0.86, 1.0);
    }

    private static double index(TeamWindow window) {
        return TeamIndex.of(window, Optional.empty()).interactionIndex();
    }

    /** Some give more than others, some receive more, and some pairs have more to do with each other. */
    private static double[][] rates(SplittableRandom random) {
        var rates = new double[MEMBERS][MEMBERS];
        var gives = random.doubles(MEMBERS, 0.3, 1.7).toArray();
        var receives = random.doubles(MEMBERS, 0.3, 1.7).toArray();
        for (var from = 0; from < MEMBERS; from++) {
            for (var to = 0; to < MEMBERS; to++) {
                rates[from][to] = from == to ? 0 : 0.5 * gives[from] * receives[to] * random.nextDouble(0.2, 1.8);
            }
        }
        return rates;
    }

    private static TeamWindow weeks(SplittableRandom random, double[][] rates) {
        var exchanges = new ArrayList<Exchange>();
        for (var from = 0; from < MEMBERS; from++) {
            for (var to = 0; to < MEMBERS; to++) {
                for (var kind : TieKind.values()) {
                    var count = new PairRate(kind, from, to, rates[from][to] / (1 + kind.ordinal()))
                            .count(random.nextDouble());
                    for (var i = 0; i < count; i++) {
                        exchanges.add(new Exchange(kind, from, to, TODAY - random.nextInt(TeamWindow.DAYS)));
                    }
                }
            }
        }
        return new TeamWindow(MEMBERS, exchanges, List.of(new Turnout(TODAY, MEMBERS, 10, 8)), TODAY);
    }
}
