package org.huddleboard.cohesion.domain.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WeeklyCorrelationTests {
    private static double[] weeks(Random chance, int weeks, double held) {
        var values = new double[weeks];
        for (var week = 0; week < weeks; week++) {
            values[week] = (week == 0 ? 0 : held * values[week - 1]) + chance.nextGaussian();
        }
        return values;
    }

    @Test
    void twoSeriesThatMoveTogetherAreSeen() {
        var one = weeks(new Random(1), 26, 0);
        var noise = weeks(new Random(2), 26, 0);
        var other = IntStream.range(0, 26)
                .mapToDouble(week -> 2 * one[week] + noise[week])
                .toArray();

        var seen = WeeklyCorrelation.of(one, other).orElseThrow();

        assertThat(seen.r()).isGreaterThan(.8);
        assertThat(seen.p()).isLessThan(.001);
        assertThat(seen.weeks()).isEqualTo(26);
    }

    @Test
    void twoSeriesThatOnlyRiseAreNotALink() {
        var one = weeks(new Random(3), 26, 0);
        var other = weeks(new Random(4), 26, 0);
        var flat = WeeklyCorrelation.of(one, other).orElseThrow();
        for (var week = 0; week < 26; week++) {
            one[week] += 5 * week;
            other[week] -= 3 * week;
        }

        assertThat(WeeklyCorrelation.of(one, other).orElseThrow().r()).isCloseTo(flat.r(), within(1e-9));
    }

    /** Series that hold on to what they were draw large correlations by chance; they must not be taken for finds. */
    @Test
    void chanceIsNotUnderratedWhereWeeksHoldWhatWasBefore() {
        var found = IntStream.range(0, 1000)
                .filter(seed -> {
                    var chance = new Random(seed);
                    return WeeklyCorrelation.of(weeks(chance, 26, .6), weeks(chance, 26, .6))
                            .filter(seen -> seen.p() <= .05)
                            .isPresent();
                })
                .count();

        assertThat(found).isLessThanOrEqualTo(100);
    }

    @Test
    void aSeriesThatDoesNothingIsNoLook() {
        var still = IntStream.range(0, 26).mapToDouble(week -> 0.1 * week).toArray();

        assertThat(WeeklyCorrelation.of(still, weeks(new Random(1), 26, 0))).isEmpty();
        assertThat(WeeklyCorrelation.of(new double[26], weeks(new Random(1), 26, 0)))
                .isEmpty();
        assertThat(WeeklyCorrelation.of(weeks(new Random(1), 11, 0), weeks(new Random(2), 11, 0)))
                .isEmpty();
    }
}
