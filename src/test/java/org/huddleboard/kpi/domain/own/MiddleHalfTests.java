package org.huddleboard.kpi.domain.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.domain.own.MiddleHalf.Other;
import org.junit.jupiter.api.Test;

class MiddleHalfTests {

    private static List<Other> handleTimes(double... seconds) {
        return DoubleStream.of(seconds)
                .mapToObj(each -> new Other(each * 40, 40))
                .toList();
    }

    @Test
    void fewerThanFiveOthersHaveNone() {
        assertThat(MiddleHalf.of(KpiCode.AVERAGE_HANDLE_TIME, handleTimes(300, 310, 320, 330)))
                .isEmpty();
        assertThat(MiddleHalf.of(KpiCode.AVERAGE_HANDLE_TIME, handleTimes(300, 310, 320, 330, 340)))
                .isPresent();
    }

    @Test
    void othersWithTooFewContactsDoNotCount() {
        var five = handleTimes(300, 310, 320, 330, 340);
        var four = Stream.concat(five.stream().skip(1), Stream.of(new Other(9 * 300, 9)))
                .toList();

        assertThat(MiddleHalf.of(KpiCode.AVERAGE_HANDLE_TIME, four)).isEmpty();
        assertThat(MiddleHalf.of(KpiCode.ADHERENCE, handleTimes(0.9, 0.9, 0.9, 0.9, 0.9)))
                .isEmpty();
    }

    /** With five others the quarter points are two persons' own values: rounding outward hides them. */
    @Test
    void bothEndsAreMovedOutwardToARoundNumber() {
        var middle = MiddleHalf.of(KpiCode.AVERAGE_HANDLE_TIME, handleTimes(283, 297, 320, 341, 377))
                .orElseThrow();

        assertThat(middle.low()).isEqualTo(290);
        assertThat(middle.high()).isEqualTo(350);
    }

    @Test
    void neverNarrowerThanTheMiddleHalfAndNeverAnybodysOddValue() {
        for (var seed = 1L; seed <= 200; seed++) {
            var chance = new Random(seed);
            var seconds = chance.doubles(5 + chance.nextInt(20), 200, 500)
                    .map(each -> Math.floor(each / 10) * 10 + 3)
                    .toArray();

            var middle = MiddleHalf.of(KpiCode.AVERAGE_HANDLE_TIME, handleTimes(seconds))
                    .orElseThrow();

            var inside = DoubleStream.of(seconds)
                    .filter(each -> each >= middle.low() && each <= middle.high())
                    .count();
            assertThat(inside).as("seed " + seed).isGreaterThanOrEqualTo(seconds.length / 2 - 1);
            assertThat(seconds).as("seed " + seed).doesNotContain(middle.low(), middle.high());
        }
    }
}
