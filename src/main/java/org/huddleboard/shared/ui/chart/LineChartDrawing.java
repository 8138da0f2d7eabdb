package org.huddleboard.shared.ui.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.huddleboard.shared.Variation;

/** Draws a line chart: grid, band and its lines, event, line and points, then the labels at the right. */
public final class LineChartDrawing {
    /** Thirteen is the size of axis text on a laptop; every thickness grows with the text. */
    private static final double LAPTOP_TEXT = 13;

    private LineChartDrawing() {}

    public static String svg(LineChart.Series series, ChartSize size) {
        var out = Plate.open(size.width, size.height, series.title(), series.sentence());
        var plot = PlotArea.of(series, size);
        grid(out, series, plot);
        var labels = new ArrayList<EndLabel>();
        wobble(out, series, plot, labels);
        plot.events().placed().forEach(event -> event(out, event, plot));
        points(out, series, plot);
        labels.sort(Comparator.comparingDouble(EndLabel::y));
        var spread = EndLabel.apart(labels, plot.text() * 1.35, plot.top(), plot.bottom());
        spread.forEach(label -> words(
                out, label.className(), plot.right() + plot.text() * 0.4, label.y(), "start", label.words(), plot));
        plot.periods(series.points())
                .forEach(i -> words(
                        out,
                        "period",
                        plot.x().at(i),
                        plot.bottom() + plot.text() * 2,
                        "middle",
                        series.points().get(i).period(),
                        plot));
        return out.end("svg").toString();
    }

    private static void grid(SvgText out, LineChart.Series series, PlotArea plot) {
        for (var tick : plot.ticks()) {
            var y = plot.y().at(tick);
            path(out, "grid", across(plot.left(), plot.right(), y));
            words(
                    out,
                    "tick",
                    plot.left() - plot.text() * 0.4,
                    y,
                    "end",
                    series.axis().apply(tick),
                    plot);
        }
    }

    private static void wobble(SvgText out, LineChart.Series series, PlotArea plot, List<EndLabel> labels) {
        var limits = series.limits();
        var baselines = Baselines.of(series.points(), limits);
        baselines.stretches().forEach(stretch -> stretch(out, stretch, baselines, plot));
        if (limits != null) {
            labels.add(new EndLabel("end-label", limits.upperLabel(), plot.y().at(limits.upper())));
            labels.add(new EndLabel("end-label", limits.averageLabel(), plot.y().at(limits.average())));
            labels.add(new EndLabel("end-label", limits.lowerLabel(), plot.y().at(limits.lower())));
        }
        var target = series.target();
        if (target != null) {
            var y = plot.y().at(target.value());
            path(out, "target", across(plot.left(), plot.right(), y));
            labels.add(new EndLabel("end-label target-label", target.label(), y));
        }
    }

    private static void stretch(SvgText out, Baselines.Stretch stretch, Baselines baselines, PlotArea plot) {
        var from = baselines.from(stretch, plot);
        var to = baselines.to(stretch, plot);
        var upper = plot.y().at(stretch.upper());
        var lower = plot.y().at(stretch.lower());
        out.start("rect").with("class", "band").with("x", from).with("y", upper);
        out.with("width", Math.max(to - from, 1))
                .with("height", Math.max(lower - upper, 1))
                .with("rx", baselines.stretches().size() == 1 ? 6 : 2)
                .end("rect");
        path(out, stretch.locked() ? "limit" : "limit trial", across(from, to, upper) + across(from, to, lower));
        path(out, "average", across(from, to, plot.y().at(stretch.average())));
    }

    private static void event(SvgText out, EventLanes.Placed event, PlotArea plot) {
        var y = plot.events().middle(event.lane(), plot.text());
        path(
                out,
                "event-drop",
                "M" + SvgText.number(event.x()) + " " + SvgText.number(y) + "V" + SvgText.number(plot.bottom()));
        path(out, "event", Marks.diamond(event.x(), y, plot.text() * 0.55));
        if (!event.label().isEmpty()) {
            var x = event.x() + plot.text() * (event.labelAtRight() ? 0.9 : -0.9);
            words(out, "event-label", x, y, event.labelAtRight() ? "start" : "end", event.label(), plot);
        }
    }

    private static void points(SvgText out, LineChart.Series series, PlotArea plot) {
        var points = series.points();
        if (points.isEmpty()) {
            return;
        }
        var scale = plot.text() / LAPTOP_TEXT;
        path(out, "line", Lines.through(points, plot.x(), plot.y()));
        var last = points.size() - 1;
        for (var i = 0; i <= last; i++) {
            var point = points.get(i);
            var radius = i == last && point.variation() != Variation.NOT_JUDGED
                    ? 7
                    : Marks.signal(point.variation()) ? 4.2 : 3.2;
            Marks.point(out, plot.x().at(i), plot.y().at(point.value()), radius * scale, point.variation());
        }
    }

    private static String across(double from, double to, double y) {
        return "M" + SvgText.number(from) + " " + SvgText.number(y) + "H" + SvgText.number(to);
    }

    private static void path(SvgText out, String className, String line) {
        out.start("path").with("class", className).with("d", line).end("path");
    }

    private static void words(
            SvgText out, String className, double x, double y, String anchor, String words, PlotArea plot) {
        out.start("text").with("class", className).with("x", x).with("y", y + plot.text() * 0.35);
        out.with("text-anchor", anchor).text(words).end("text");
    }
}
