package org.huddleboard.shared.ui.chart;

import java.util.List;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/** A figure over time with its usual wobble, average and target; labels stand at the right end of their lines. */
public class LineChart extends DrawnFigure {
    /**
     * What to draw.
     *
     * @param title what the figure is
     * @param sentence what it says, read out with the drawing
     * @param axis how a number is written at the left
     */
    public record Series(
            String title,
            String sentence,
            List<ChartPoint> points,
            @Nullable ChartLimits limits,
            @Nullable ChartTarget target,
            DoubleFunction<String> axis,
            List<ChartEvent> events) {
        public Series {
            points = List.copyOf(points);
            events = List.copyOf(events);
        }
    }

    public LineChart(Series series) {
        this(series, ChartSize.SCREEN);
    }

    public LineChart(Series series, ChartSize size) {
        super("hb-line", LineChartDrawing.svg(series, size));
        getElement().getClassList().add(size.className);
        table(series.title(), series.points(), series.events());
    }

    /** The drawing for eyes, its table for screen readers and paper; or the table for all. */
    public void showTable(boolean table) {
        getElement().getClassList().set("hb-line--table", table);
    }
}
