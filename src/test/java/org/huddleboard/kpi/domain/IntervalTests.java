package org.huddleboard.kpi.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class IntervalTests {
    @Test
    void sixteenOfTwentyAnswersLeaveMuchOpen() {
        var range = Interval.ofShare(16, 20).times(100);
        assertThat(range.low()).isCloseTo(58.398, within(1e-3));
        assertThat(range.high()).isCloseTo(91.934, within(1e-3));
    }

    @Test
    void aShareOfNoneOrAllStaysBetweenNoughtAndOne() {
        assertThat(Interval.ofShare(0, 8).low()).isCloseTo(0, within(1e-12));
        assertThat(Interval.ofShare(8, 8).high()).isCloseTo(1, within(1e-12));
    }

    @Test
    void aMeanUsesItsOwnSpreadWhereItIsKnown() {
        // 4, 6, 8, 10: mean 7, sd 2.582, t(3) = 3.1824
        var range = Interval.ofMean(28, 216, 4);
        assertThat(range.assumed()).isFalse();
        assertThat(range.high() - 7).isCloseTo(3.18245 * 2.58199 / 2, within(1e-3));
    }

    @Test
    void aMeanWithoutSpreadSaysThatItIsAssumed() {
        var range = Interval.ofMean(250 * 360, Double.NaN, 250);
        assertThat(range.assumed()).isTrue();
        assertThat(range.high() - 360).isCloseTo(1.96 * 0.8 * 360 / Math.sqrt(250), within(0.01));
    }

    /** Newcombe's published example: 56 of 70 against 48 of 80. */
    @Test
    void changeOfASharesRangeIsNewcombes() {
        var range = Interval.ofShareChange(48, 80, 56, 70);
        assertThat(range.low()).isCloseTo(0.0524, within(1e-4));
        assertThat(range.high()).isCloseTo(0.3339, within(1e-4));
    }

    @Test
    void changeOfAMeanIsWelchs() {
        var range = Interval.ofMeanChange(10, 4, 10, 12, 9, 12);
        assertThat((range.low() + range.high()) / 2).isCloseTo(2, within(1e-9));
        assertThat(range.low()).isLessThan(0).isGreaterThan(-0.3);
    }
}
