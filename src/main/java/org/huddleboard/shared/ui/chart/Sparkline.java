package org.huddleboard.shared.ui.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some twenty weeks in the height of a row. */
public class Sparkline extends DrawnFigure {
    public record Series(
            String title,
            List<ChartPoint> points,
            @Nullable ChartLimits limits,
            @Nullable ChartTarget target,
            List<ChartEvent> events) {
        public Series {
            points = List.copyOf(points);
            events = List.copyOf(events);
        }

        public Series(
                String title, List<ChartPoint> points, @Nullable ChartLimits limits, @Nullable ChartTarget target) {
            this(title, points, limits, target, List.of());
        }
    }

    public Sparkline(Series series) {
        super("hb-spark", SparklineDrawing.svg(series));
    }
}
