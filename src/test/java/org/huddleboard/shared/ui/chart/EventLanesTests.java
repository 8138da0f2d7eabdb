package org.huddleboard.shared.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.huddleboard.shared.Variation;
import org.huddleboard.shared.ui.chart.EventLanes.Placed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventLanesTests {
    private static final int WEEKS = 26;

    private static EventLanes lanes(ChartSize size, List<ChartEvent> events) {
        return PlotArea.of(series(events), size).events();
    }

    private static LineChart.Series series(List<ChartEvent> events) {
        var points = IntStream.range(0, WEEKS)
                .mapToObj(i -> new ChartPoint("Week " + i, 70 + i % 3, "70%", Variation.USUAL))
                .toList();
        var limits = new ChartLimits(66, 73, 70, "Lower limit 66%", "Upper limit 73%", "Average 70%", true);
        return new LineChart.Series("FCR", "", points, limits, null, String::valueOf, events);
    }

    /** Two hundred drawings at random: whatever happened when, no two labels and no line and label meet. */
    @ParameterizedTest
    @EnumSource
    void labelsNeverMeet(ChartSize size) {
        for (var seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var events = IntStream.range(0, 1 + random.nextInt(7))
                    .mapToObj(i -> new ChartEvent(random.nextInt(WEEKS), "Something ".repeat(1 + random.nextInt(3))))
                    .toList();
            var placed = lanes(size, events).placed();

            assertThat(placed).hasSameSizeAs(events);
            for (var one : placed) {
                for (var other : placed) {
                    assertThat(one == other || apart(one, other))
                            .as("seed %d, %s: %s meets %s", seed, size, one, other)
                            .isTrue();
                }
            }
        }
    }

    private static boolean apart(Placed one, Placed other) {
        if (one.label().isEmpty() || other.label().isEmpty()) {
            return true;
        }
        if (one.lane() == other.lane()) {
            return one.to() <= other.from() || other.to() <= one.from();
        }
        var upper = one.lane() > other.lane() ? one : other;
        var lower = upper == one ? other : one;
        return Math.abs(upper.x() - lower.x()) < 1 || upper.x() <= lower.from() || upper.x() >= lower.to();
    }

    @Test
    void labelStandsLeftOfItsDiamondAndRightWhereThereIsNoRoom() {
        var early = lanes(ChartSize.PAGE, List.of(new ChartEvent(0, "Meter-photo link goes live")));
        var late = lanes(ChartSize.PAGE, List.of(new ChartEvent(WEEKS - 1, "Phone outage")));

        assertThat(early.placed())
                .singleElement()
                .satisfies(placed -> assertThat(placed.labelAtRight()).isTrue());
        assertThat(late.placed())
                .singleElement()
                .satisfies(placed -> assertThat(placed.labelAtRight()).isFalse());
    }

    @Test
    void labelIsCutWhereItDoesNotFit() {
        var narrow =
                lanes(ChartSize.NARROW, List.of(new ChartEvent(13, "A very long story of what happened that week")));

        assertThat(narrow.placed())
                .singleElement()
                .satisfies(placed -> assertThat(placed.label()).endsWith("…").startsWith("A very"));
    }

    @Test
    void latestGivesWayWhereAnEarlierOneWouldOtherwiseHaveNoLabel() {
        var both = lanes(
                ChartSize.NARROW,
                List.of(new ChartEvent(18, "Meter-photo link goes live"), new ChartEvent(25, "Phone outage")));

        assertThat(both.placed())
                .extracting(Placed::label)
                .contains("Phone outage")
                .anyMatch(label -> label.startsWith("Meter-photo"));
    }

    @Test
    void twoOfOneWeekStandInTwoLanes() {
        var both = lanes(ChartSize.PAGE, List.of(new ChartEvent(20, "New prices"), new ChartEvent(20, "Phone outage")));

        assertThat(both.lanes()).isEqualTo(2);
        assertThat(both.placed()).extracting(Placed::label).containsExactlyInAnyOrder("New prices", "Phone outage");
    }

    @Test
    void withoutEventsNoRoomIsTaken() {
        assertThat(lanes(ChartSize.PAGE, List.of()).height(13)).isZero();
        assertThat(lanes(ChartSize.PAGE, List.of(new ChartEvent(99, "outside"))).lanes())
                .isZero();
    }
}
