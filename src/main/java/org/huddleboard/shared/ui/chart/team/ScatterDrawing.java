package org.huddleboard.shared.ui.chart.team;

import java.util.List;
import java.util.stream.DoubleStream;
import org.huddleboard.shared.ui.chart.Plate;
import org.huddleboard.shared.ui.chart.SvgText;
import org.huddleboard.shared.ui.chart.Ticks;

/** Draws the dots of weeks around the middle, where both are as usual. */
enum ScatterDrawing {
    WIDE("wide", 700, 300, 0),
    /** Both ends of the axis have a line to themselves. */
    NARROW("narrow", 340, 288, 18);

    private static final double LEFT = 44;
    private static final double RIGHT = 12;
    private static final double TOP = 28;
    private static final double BOTTOM = 30;
    private static final double DOT = 3.2;

    private final String className;
    private final double width;
    private final double height;
    private final double base;
    private final double secondLine;

    ScatterDrawing(String className, double width, double height, double secondLine) {
        this.className = className;
        this.width = width;
        this.height = height;
        this.secondLine = secondLine;
        this.base = height - secondLine - BOTTOM;
    }

    String svg(ScatterBand.Figure figure) {
        var out = Plate.open(width, height, figure.title(), figure.sentence(), className);
        var reach = figure.dots().stream()
                .mapToDouble(dot -> Math.abs(dot.x()))
                .max()
                .orElse(1);
        var room = Math.max(reach, 1e-6) * 1.04;
        var plot = new Plot(room, Ticks.over(heights(figure, room)), width, base);
        axes(out, figure, plot);
        band(out, figure, plot);
        for (var dot : figure.dots()) {
            out.start("circle").with("class", "dot").with("cx", plot.across(dot.x()));
            out.with("cy", plot.down(dot.y())).with("r", DOT).end("circle");
        }
        line(out, figure, plot);
        words(out, "label", 0, 14, "start", figure.up());
        words(out, "label", LEFT, height - secondLine - 6, "start", figure.less());
        words(out, "label", width - RIGHT, height - 6, "end", figure.more());
        return out.end("svg").toString();
    }

    /** Everything that the scale must reach: nothing, the dots, and the ends of the band. */
    private static DoubleStream heights(ScatterBand.Figure figure, double room) {
        var line = figure.line();
        var dots = figure.dots().stream().mapToDouble(ScatterBand.Dot::y);
        var ends = line == null
                ? DoubleStream.of(0)
                : DoubleStream.of(line.low(), line.high(), -line.low(), -line.high())
                        .map(slope -> slope * room);
        return DoubleStream.concat(ends, dots);
    }

    private void axes(SvgText out, ScatterBand.Figure figure, Plot plot) {
        for (var tick : plot.ticks()) {
            var y = SvgText.number(plot.down(tick));
            out.start("path").with("class", tick == 0 ? "zero" : "grid");
            out.with("d", "M" + SvgText.number(LEFT) + " " + y + "H" + SvgText.number(width - RIGHT))
                    .end("path");
            words(
                    out,
                    "tick",
                    LEFT - 8,
                    plot.down(tick) + 4.5,
                    "end",
                    figure.number().apply(tick));
        }
        var middle = SvgText.number(plot.across(0));
        out.start("path").with("class", "zero");
        out.with("d", "M" + middle + " " + SvgText.number(TOP) + "V" + SvgText.number(base))
                .end("path");
    }

    /** Narrow in the middle, wider towards the ends: what lies between the flattest and the steepest line. */
    private static void band(SvgText out, ScatterBand.Figure figure, Plot plot) {
        var line = figure.line();
        if (line != null) {
            var left = -plot.room();
            var path = "M" + plot.at(left, line.low() * left) + "L" + plot.at(-left, line.low() * -left) + "L"
                    + plot.at(-left, line.high() * -left) + "L" + plot.at(left, line.high() * left) + "Z";
            out.start("path").with("class", "band").with("d", path).end("path");
        }
    }

    private static void line(SvgText out, ScatterBand.Figure figure, Plot plot) {
        var line = figure.line();
        if (line != null) {
            var left = -plot.room();
            var path = "M" + plot.at(left, line.slope() * left) + "L" + plot.at(-left, line.slope() * -left);
            out.start("path").with("class", "fit").with("d", path).end("path");
        }
    }

    private static void words(SvgText out, String className, double x, double y, String anchor, String words) {
        IntervalMarks.words(out, className, x, y, anchor, words);
    }

    /** Values to places; {@code room} is how far the plot reaches to either side. */
    private record Plot(double room, List<Double> ticks, double width, double base) {
        double across(double x) {
            var middle = (LEFT + width - RIGHT) / 2;
            return middle + x / room * (width - RIGHT - LEFT) / 2;
        }

        double down(double y) {
            var share = (y - ticks.getFirst()) / (ticks.getLast() - ticks.getFirst());
            return base - share * (base - TOP);
        }

        String at(double x, double y) {
            return SvgText.number(across(x)) + " " + SvgText.number(down(y));
        }
    }
}
