package org.huddleboard.kpi.application.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.huddleboard.kpi.EventKind;
import org.huddleboard.kpi.application.events.KpiEvents.Mark;
import org.huddleboard.shared.Variation;
import org.huddleboard.shared.ui.chart.ChartEvent;
import org.huddleboard.shared.ui.chart.ChartPoint;
import org.huddleboard.shared.ui.chart.ChartSpan;
import org.junit.jupiter.api.Test;

class MarkedWeeksTests {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    /** Three weeks, the second of which was put together from two. */
    private static final List<ChartPoint> WEEKS =
            List.of(week(MONDAY, 6), week(MONDAY.plusWeeks(1), 13), week(MONDAY.plusWeeks(3), 6));

    private static ChartPoint week(LocalDate from, int days) {
        return new ChartPoint("w", 1, "1", Variation.USUAL, new ChartSpan(from, from.plusDays(days), "", null));
    }

    private static List<ChartEvent> events(LocalDate from, LocalDate to) {
        return MarkedWeeks.events(WEEKS, List.of(new Mark(from, to, EventKind.LAUNCH, "Launch")));
    }

    @Test
    void eventStandsAtTheWeekItsDayLiesIn() {
        assertThat(events(MONDAY, MONDAY)).containsExactly(new ChartEvent(0, "Launch"));
        assertThat(events(MONDAY.plusDays(6), MONDAY.plusDays(6))).containsExactly(new ChartEvent(0, "Launch"));
        assertThat(events(MONDAY.plusDays(15), MONDAY.plusDays(15))).containsExactly(new ChartEvent(1, "Launch"));
    }

    @Test
    void eventThatLastedStandsWhereItBegan() {
        assertThat(events(MONDAY.plusDays(3), MONDAY.plusDays(24))).containsExactly(new ChartEvent(0, "Launch"));
        assertThat(events(MONDAY.minusDays(30), MONDAY.plusDays(24))).containsExactly(new ChartEvent(0, "Launch"));
    }

    @Test
    void whatNoWeekCoversIsLeftOut() {
        assertThat(events(MONDAY.minusDays(1), MONDAY.minusDays(1))).isEmpty();
        assertThat(events(MONDAY.plusDays(28), MONDAY.plusDays(40))).isEmpty();
        var withoutDays = IntStream.range(0, 3)
                .mapToObj(_ -> new ChartPoint("w", 1, "1", Variation.USUAL))
                .toList();
        assertThat(MarkedWeeks.events(withoutDays, List.of(new Mark(MONDAY, MONDAY, EventKind.OTHER, "x"))))
                .isEmpty();
    }
}
