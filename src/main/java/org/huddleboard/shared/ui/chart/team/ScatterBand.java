package org.huddleboard.shared.ui.chart.team;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;
import org.huddleboard.shared.ui.chart.DrawnFigure;
import org.huddleboard.shared.ui.chart.Finite;
import org.jspecify.annotations.Nullable;

/** Each dot one member in one week against their own usual, without names; the line with its likely range. */
public class ScatterBand extends DrawnFigure {
    /** Weeks within this distance of their member's usual count as usual in the table. */
    private static final double USUAL = 0.5;

    /** One member in one week: how much more than usual was exchanged, and how much faster than usual goals moved. */
    public record Dot(double x, double y) {
        public Dot {
            Finite.require(x, y);
        }
    }

    /** The line through the middle and how steep it may be at least and at most. */
    public record Line(double low, double slope, double high) {
        public Line {
            Finite.require(low, slope, high);
        }
    }

    /**
     * What to draw.
     *
     * @param title what is compared
     * @param sentence what it says, read out with the drawing
     * @param line absent where nothing can be said
     * @param less what the left end means
     * @param more what the right end means
     * @param up what is measured upwards
     * @param number how a number is written at the left, its sign before it
     */
    public record Figure(
            String title,
            String sentence,
            List<Dot> dots,
            @Nullable Line line,
            String less,
            String more,
            String up,
            DoubleFunction<String> number) {
        public Figure {
            dots = List.copyOf(dots);
        }
    }

    public ScatterBand(Figure figure) {
        super("hb-scatter", ScatterDrawing.WIDE.svg(figure) + ScatterDrawing.NARROW.svg(figure));
        table(RowTable.html(
                figure.title(),
                List.of(getTranslation("kit.chart.what"), getTranslation("kit.chart.weeks"), figure.up()),
                List.of(
                        row(figure.less(), figure, x -> x < -USUAL),
                        row(getTranslation("kit.chart.asUsual"), figure, x -> Math.abs(x) <= USUAL),
                        row(figure.more(), figure, x -> x > USUAL))));
    }

    private static List<String> row(String label, Figure figure, DoublePredicate part) {
        var those = figure.dots().stream()
                .filter(dot -> part.test(dot.x()))
                .mapToDouble(Dot::y)
                .summaryStatistics();
        var mean = those.getCount() == 0 ? "–" : figure.number().apply(those.getAverage());
        return List.of(label, String.valueOf(those.getCount()), mean);
    }
}
