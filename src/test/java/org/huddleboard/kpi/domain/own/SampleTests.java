package org.huddleboard.kpi.domain.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.domain.Interval;
import org.junit.jupiter.api.Test;

class SampleTests {
    private static Sample solved(double hits, double of) {
        return new Sample(KpiCode.FIRST_CONTACT_RESOLUTION, hits / of * 100, hits, Double.NaN, of);
    }

    private static Sample seconds(double mean, double spread, double n) {
        return new Sample(KpiCode.AVERAGE_HANDLE_TIME, mean, mean * n, spread * spread * (n - 1) + n * mean * mean, n);
    }

    /** Newcombe's published example: 48 of 80, then 56 of 70. */
    @Test
    void aChangeOfARateIsNewcombesInPoints() {
        var change = solved(48, 80).changeTo(solved(56, 70));

        assertThat(change.low()).isCloseTo(5.24, within(0.01));
        assertThat(change.high()).isCloseTo(33.39, within(0.01));
    }

    /** The picture of the goal: 220 of 301 after 505 of 732 may still be chance. */
    @Test
    void fourPointsOfThreeHundredCallsMayBeChance() {
        var after = solved(220, 301);

        assertThat(after.range().low()).isCloseTo(67.8, within(0.05));
        assertThat(after.range().high()).isCloseTo(77.8, within(0.05));
        var change = solved(505, 732).changeTo(after);
        assertThat(change.low()).isNegative();
        assertThat(change.high()).isPositive();
    }

    @Test
    void aChangeOfAMeanIsWelchsWithTheSpreadOfTheContacts() {
        var change = seconds(10, 2, 10).changeTo(seconds(12, 3, 12));
        var welch = Interval.ofMeanChange(10, 4, 10, 12, 9, 12);

        assertThat(change.low()).isCloseTo(welch.low(), within(1e-9));
        assertThat(change.high()).isCloseTo(welch.high(), within(1e-9));
    }

    @Test
    void withoutSquaresTheSpreadIsAssumedAndSaidSo() {
        var before = new Sample(KpiCode.AVERAGE_HANDLE_TIME, 360, 360 * 250, Double.NaN, 250);

        assertThat(before.range().assumed()).isTrue();
        assertThat(before.halfWidth(340, 250))
                .isCloseTo(1.96 * 0.8 * Math.sqrt((360.0 * 360 + 360.0 * 360) / 250), within(0.5));
    }

    /** Ten days between 90 and 96 %: the days are what varies, not the seconds. */
    @Test
    void aShareOfTimeIsCountedInDays() {
        var squares = 0.0;
        var total = 0.0;
        for (var day = 0; day < 10; day++) {
            var share = day % 2 == 0 ? 0.90 : 0.96;
            total += share;
            squares += share * share;
        }
        var range = new Sample(KpiCode.ADHERENCE, 93, total, squares, 10).range();

        assertThat(range.low()).isCloseTo(93 - 2.262 * 3.1623 / Math.sqrt(10), within(0.01));
        assertThat(range.high()).isLessThanOrEqualTo(100);
    }

    @Test
    void whatIsSeenAfterSomeWeeksIsSeenNoSooner() {
        var random = new Random(20261122);
        for (var i = 0; i < 300; i++) {
            var of = 200 + random.nextInt(2_000);
            var before = solved(Math.rint(of * (0.3 + random.nextDouble() * 0.5)), of);
            var target = Math.min(99, before.value() + 1 + random.nextInt(15));
            var aWeek = 20 + random.nextInt(200);

            before.weeksUntilSeen(target, aWeek).ifPresent(weeks -> {
                assertThat(before.halfWidth(target, aWeek * weeks)).isLessThanOrEqualTo(target - before.value());
                if (weeks > 1) {
                    assertThat(before.halfWidth(target, aWeek * (weeks - 1.0))).isGreaterThan(target - before.value());
                }
            });
        }
    }

    @Test
    void aPointOfSixtyCallsAWeekIsNeverSeen() {
        assertThat(solved(505, 732).weeksUntilSeen(70, 60)).isEmpty();
        assertThat(solved(505, 732).weeksUntilSeen(75, 60).orElseThrow()).isBetween(4, 9);
    }
}
