package org.huddleboard.shared.ui.chart;

import java.util.stream.DoubleStream;

/** Draws a sparkline: 182 by 56, band, average, target, line; dots only for signals and the latest value. */
public final class SparklineDrawing {
    private static final double WIDTH = 182;
    private static final double HEIGHT = 56;

    private SparklineDrawing() {}

    public static String svg(Sparkline.Series series) {
        var out = Plate.open(WIDTH, HEIGHT, series.title(), "");
        var points = series.points();
        var limits = series.limits();
        var target = series.target();
        var values = points.stream().mapToDouble(ChartPoint::value);
        if (limits != null) {
            values = DoubleStream.concat(values, DoubleStream.of(limits.lower(), limits.upper()));
        }
        if (target != null) {
            values = DoubleStream.concat(values, DoubleStream.of(target.value()));
        }
        var y = Scale.over(values, HEIGHT - 7, 7);
        if (limits != null) {
            out.start("rect").with("class", "band").with("x", 0).with("y", y.at(limits.upper()));
            out.with("width", WIDTH).with("height", Math.max(y.at(limits.lower()) - y.at(limits.upper()), 2));
            out.with("rx", 5).end("rect");
            level(out, "average", y.at(limits.average()));
        }
        if (target != null) {
            level(out, "target", y.at(target.value()));
        }
        if (!points.isEmpty()) {
            draw(out, series, y);
        }
        return out.end("svg").toString();
    }

    private static void level(SvgText out, String className, double y) {
        out.start("path")
                .with("class", className)
                .with("d", "M0 " + SvgText.number(y) + "H182")
                .end("path");
    }

    private static void draw(SvgText out, Sparkline.Series series, Scale y) {
        var points = series.points();
        var last = points.size() - 1;
        var x = new Scale(0, last, last == 0 ? WIDTH / 2 : 4, last == 0 ? WIDTH / 2 : WIDTH - 10);
        out.start("path")
                .with("class", "line")
                .with("d", Lines.through(points, x, y))
                .end("path");
        for (var i = 0; i < last; i++) {
            var point = points.get(i);
            if (Marks.signal(point.variation())) {
                Marks.point(out, x.at(i), y.at(point.value()), 2.6, point.variation());
            }
        }
        var latest = points.get(last);
        Marks.point(out, x.at(last), y.at(latest.value()), 5, latest.variation());
    }
}
