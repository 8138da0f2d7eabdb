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
        var baselines = Baselines.of(points, series.limits());
        var target = series.target();
        var values = DoubleStream.concat(points.stream().mapToDouble(ChartPoint::value), baselines.values());
        if (target != null) {
            values = DoubleStream.concat(values, DoubleStream.of(target.value()));
        }
        var y = Scale.over(values, HEIGHT - 7, 7);
        bands(out, series, baselines, y);
        if (target != null) {
            level(out, "target", y.at(target.value()), 0, WIDTH);
        }
        if (!points.isEmpty()) {
            events(out, series);
            draw(out, series, y);
        }
        return out.end("svg").toString();
    }

    /** One band, or one for each stretch where somebody began new limits. */
    private static void bands(SvgText out, Sparkline.Series series, Baselines baselines, Scale y) {
        var stretches = baselines.stretches();
        var x = across(series);
        for (var i = 0; i < stretches.size(); i++) {
            var band = stretches.get(i);
            var from = i == 0 ? 0 : x.at(band.first() - 0.5);
            var to = i == stretches.size() - 1
                    ? WIDTH
                    : x.at(stretches.get(i + 1).first() - 0.5);
            out.start("rect").with("class", "band").with("x", from).with("y", y.at(band.upper()));
            out.with("width", to - from).with("height", Math.max(y.at(band.lower()) - y.at(band.upper()), 2));
            out.with("rx", 5).end("rect");
            level(out, "average", y.at(band.average()), from, to);
        }
    }

    private static void level(SvgText out, String className, double y, double from, double to) {
        out.start("path")
                .with("class", className)
                .with("d", "M" + SvgText.number(from) + " " + SvgText.number(y) + "H" + SvgText.number(to))
                .end("path");
    }

    private static Scale across(Sparkline.Series series) {
        var last = series.points().size() - 1;
        return new Scale(0, last, last == 0 ? WIDTH / 2 : 4, last == 0 ? WIDTH / 2 : WIDTH - 10);
    }

    /** A small diamond and a drop line; what happened is told on the figure's own page. */
    private static void events(SvgText out, Sparkline.Series series) {
        var x = across(series);
        series.events().stream()
                .mapToInt(ChartEvent::point)
                .filter(point -> point >= 0 && point < series.points().size())
                .distinct()
                .forEach(point -> {
                    var at = SvgText.number(x.at(point));
                    out.start("path")
                            .with("class", "event-drop")
                            .with("d", "M" + at + " 3V" + SvgText.number(HEIGHT))
                            .end("path");
                    out.start("path")
                            .with("class", "event")
                            .with("d", Marks.diamond(x.at(point), 3, 3.4))
                            .end("path");
                });
    }

    private static void draw(SvgText out, Sparkline.Series series, Scale y) {
        var points = series.points();
        var last = points.size() - 1;
        var x = across(series);
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
