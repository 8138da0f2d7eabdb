package org.huddleboard.shared.ui.chart;

import java.util.stream.DoubleStream;

/** Draws a wobble band: 330 by 64, band as a pill, range as a whisker, value as a dot, target as a dashed line. */
public final class WobbleBandDrawing {
    private static final double WIDTH = 330;
    private static final double HEIGHT = 64;
    /** How much higher the drawing is with the bracket below. */
    private static final double BRACKET = 34;

    private static final double AXIS = 31;
    private static final double EDGE = 46;
    /** How far the ends of the band's labels may come near each other. */
    private static final double APART = 84;

    private WobbleBandDrawing() {}

    public static String svg(WobbleBand.Figure figure) {
        var band = figure.band();
        var target = figure.target();
        var values = DoubleStream.of(figure.value(), figure.low(), figure.high());
        if (band != null) {
            values = DoubleStream.concat(values, DoubleStream.of(band.lower(), band.upper()));
        }
        if (target != null) {
            values = DoubleStream.concat(values, DoubleStream.of(target.value()));
        }
        var team = figure.team();
        if (team != null) {
            values = DoubleStream.concat(values, DoubleStream.of(team.lower(), team.upper()));
        }
        var scale = Scale.over(values, EDGE, WIDTH - EDGE);
        var height = team == null ? HEIGHT : HEIGHT + BRACKET;
        var out = Plate.open(WIDTH, height, figure.title(), figure.sentence());
        out.start("path").with("class", "axis").with("d", "M4 31H326").end("path");
        if (band != null) {
            band(out, band, scale);
        }
        if (target != null) {
            var x = SvgText.number(scale.at(target.value()));
            out.start("path")
                    .with("class", "target")
                    .with("d", "M" + x + " 15V46")
                    .end("path");
            label(out, "target-label", scale.at(target.value()), 11, "middle", target.label());
        }
        var low = SvgText.number(scale.at(figure.low()));
        var high = SvgText.number(scale.at(figure.high()));
        out.start("path").with("class", "whisker " + Marks.className(figure.variation()));
        out.with("d", "M" + low + " 31H" + high + "M" + low + " 26v10M" + high + " 26v10")
                .end("path");
        Marks.point(out, scale.at(figure.value()), AXIS, 7, figure.variation());
        if (team != null) {
            bracket(out, team, scale);
        }
        return out.end("svg").toString();
    }

    /** Below the labels of the band, open at the top, with both its ends in words. */
    private static void bracket(SvgText out, WobbleBand.Band team, Scale scale) {
        var from = scale.at(team.lower());
        var to = scale.at(team.upper());
        var ends = SvgText.number(from) + " " + SvgText.number(HEIGHT + 8) + "v7H" + SvgText.number(to) + "v-7";
        out.start("path").with("class", "team").with("d", "M" + ends).end("path");
        var room = to - from >= APART;
        label(out, "", room ? from + 2 : from, HEIGHT + BRACKET - 3, room ? "start" : "end", team.lowerLabel());
        label(out, "", room ? to - 2 : to, HEIGHT + BRACKET - 3, room ? "end" : "start", team.upperLabel());
    }

    private static void band(SvgText out, WobbleBand.Band band, Scale scale) {
        var from = scale.at(band.lower());
        var to = scale.at(band.upper());
        out.start("rect").with("class", "band").with("x", from).with("y", 20);
        out.with("width", Math.max(to - from, 2))
                .with("height", 22)
                .with("rx", 11)
                .end("rect");
        var room = to - from >= APART;
        label(out, "", room ? from + 2 : from, 60, room ? "start" : "end", band.lowerLabel());
        label(out, "", room ? to - 2 : to, 60, room ? "end" : "start", band.upperLabel());
    }

    private static void label(SvgText out, String className, double x, double y, String anchor, String words) {
        out.start("text").with("class", className).with("x", x).with("y", y).with("text-anchor", anchor);
        out.text(words).end("text");
    }
}
