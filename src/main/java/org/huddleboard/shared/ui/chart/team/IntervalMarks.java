package org.huddleboard.shared.ui.chart.team;

import java.util.List;
import java.util.stream.DoubleStream;
import org.huddleboard.shared.ui.chart.SvgText;
import org.huddleboard.shared.ui.chart.Ticks;

/**
 * The scale that all rows share and how a row's range is marked on it.
 *
 * @param left where the least tick stands
 * @param right where the greatest stands
 */
record IntervalMarks(List<Double> ticks, double left, double right) {
    static IntervalMarks over(List<IntervalDots.Row> rows, double left, double right) {
        var values = rows.stream().flatMapToDouble(row -> DoubleStream.of(row.low(), row.value(), row.high()));
        return new IntervalMarks(Ticks.over(DoubleStream.concat(DoubleStream.of(0), values)), left, right);
    }

    double at(double value) {
        var least = ticks.getFirst();
        return left + (value - least) / (ticks.getLast() - least) * (right - left);
    }

    /** The lines of all ticks between two heights; the one at nothing stands out. */
    void lines(SvgText out, double from, double to) {
        for (var tick : ticks) {
            var line = "M" + SvgText.number(at(tick)) + " " + SvgText.number(from) + "V" + SvgText.number(to);
            out.start("path")
                    .with("class", tick == 0 ? "zero" : "grid")
                    .with("d", line)
                    .end("path");
        }
    }

    /** A soft bar, a whisker with its ends and a dot. */
    void range(SvgText out, IntervalDots.Row row, double y) {
        var kind = switch (row.kind()) {
            case ANSWER -> "answer";
            case CHECK -> "check";
        };
        var low = SvgText.number(at(row.low()));
        var high = SvgText.number(at(row.high()));
        var middle = SvgText.number(y);
        var bar = "M" + low + " " + middle + "H" + high;
        var end = SvgText.number(y - 7) + "v14";
        out.start("path").with("class", "bar " + kind).with("d", bar).end("path");
        out.start("path").with("class", "reach " + kind);
        out.with("d", bar + "M" + low + " " + end + "M" + high + " " + end).end("path");
        out.start("circle").with("class", "dot " + kind);
        out.with("cx", at(row.value())).with("cy", y).with("r", 8).end("circle");
    }

    static void words(SvgText out, String className, double x, double y, String anchor, String words) {
        out.start("text").with("class", className).with("x", x).with("y", y);
        out.with("text-anchor", anchor).text(words).end("text");
    }
}
