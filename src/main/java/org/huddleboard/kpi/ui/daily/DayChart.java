package org.huddleboard.kpi.ui.daily;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import org.huddleboard.kpi.application.daily.DayLine;
import org.huddleboard.shared.ui.chart.DrawnFigure;

/** Single days, each on what is usual for its weekday; one drawing for each width, and one table. */
class DayChart extends DrawnFigure {
    /**
     * What to draw.
     *
     * @param sentence what it says, read out with the drawing
     * @param axis how a number is written at the left
     * @param hover what a day says under the pointer
     * @param events what happened, by day
     */
    record Series(
            String title,
            String sentence,
            List<DayLine> days,
            DoubleFunction<String> axis,
            Function<DayLine, String> hover,
            Map<LocalDate, String> events,
            Locale locale) {
        Series {
            days = List.copyOf(days);
            events = Map.copyOf(events);
        }
    }

    DayChart(Series series) {
        super(
                "day-chart",
                DayChartDrawing.svg(series, DaySize.WIDE)
                        + DayChartDrawing.svg(series, DaySize.MIDDLE)
                        + DayChartDrawing.svg(series, DaySize.NARROW));
        getElement().getClassList().add("hb-line");
        table(DayTable.html(
                List.of(
                        getTranslation("kpi.daily.day"),
                        getTranslation("kit.chart.value"),
                        getTranslation("kit.chart.basis"),
                        getTranslation("kpi.daily.range"),
                        getTranslation("kpi.daily.usual"),
                        getTranslation("kpi.daily.compared")),
                getTranslation("kit.chart.event"),
                series));
    }

    /** The drawing for eyes, its table for screen readers and paper; or the table for all. */
    void showTable(boolean table) {
        getElement().getClassList().set("hb-line--table", table);
    }
}
