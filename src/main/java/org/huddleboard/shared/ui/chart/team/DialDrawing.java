package org.huddleboard.shared.ui.chart.team;

import org.huddleboard.shared.ui.chart.Plate;
import org.huddleboard.shared.ui.chart.SvgText;

/** Draws a dial: 200 by 118, the range as a part of the arc, the value as a dot on it and as a number inside. */
final class DialDrawing {
    private static final double WIDTH = 200;
    private static final double HEIGHT = 118;
    private static final double MIDDLE = 100;
    private static final double BASE = 98;
    private static final double RADIUS = 78;

    private DialDrawing() {}

    static String svg(Dial.Figure figure) {
        var out = Plate.open(WIDTH, HEIGHT, figure.title(), figure.sentence());
        arc(out, "scale", 0, 100);
        arc(out, "range", figure.low(), figure.high());
        out.start("circle").with("class", "value");
        out.with("cx", across(figure.value())).with("cy", down(figure.value())).with("r", 9);
        out.end("circle");
        words(out, "number", 88, String.valueOf(Math.round(figure.value())));
        words(out, "words", 110, figure.range());
        return out.end("svg").toString();
    }

    private static void arc(SvgText out, String className, double from, double to) {
        var radius = SvgText.number(RADIUS);
        var path = "M" + place(from) + "A" + radius + " " + radius + " 0 0 1 " + place(to);
        out.start("path").with("class", className).with("d", path).end("path");
    }

    private static String place(double value) {
        return SvgText.number(across(value)) + " " + SvgText.number(down(value));
    }

    private static double across(double value) {
        return MIDDLE - RADIUS * Math.cos(angle(value));
    }

    private static double down(double value) {
        return BASE - RADIUS * Math.sin(angle(value));
    }

    private static double angle(double value) {
        return Math.PI * Math.clamp(value, 0, 100) / 100;
    }

    private static void words(SvgText out, String className, double y, String words) {
        out.start("text").with("class", className).with("x", MIDDLE).with("y", y);
        out.with("text-anchor", "middle").text(words).end("text");
    }
}
