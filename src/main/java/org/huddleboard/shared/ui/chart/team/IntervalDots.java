package org.huddleboard.shared.ui.chart.team;

import java.util.List;
import java.util.function.DoubleFunction;
import org.huddleboard.shared.ui.chart.DrawnFigure;
import org.huddleboard.shared.ui.chart.Finite;

/** Estimates with their ranges on one scale, beside the line where nothing is. */
public class IntervalDots extends DrawnFigure {
    /** Whether a row answers the question or only checks the answer. */
    public enum Kind {
        ANSWER,
        CHECK
    }

    /**
     * One estimate.
     *
     * @param sub a second, smaller line under the label
     */
    public record Row(String label, String sub, double low, double value, double high, Kind kind) {
        public Row {
            Finite.require(low, value, high);
        }
    }

    /**
     * What to draw.
     *
     * @param title what is estimated
     * @param sentence what the answer says, read out with the drawing
     * @param number how a number is written, its sign before it
     */
    public record Figure(String title, String sentence, List<Row> rows, DoubleFunction<String> number) {
        public Figure {
            rows = List.copyOf(rows);
        }
    }

    public IntervalDots(Figure figure) {
        super("hb-intervals", WideIntervals.svg(figure) + NarrowIntervals.svg(figure));
        table(RowTable.html(
                figure.title(),
                List.of(
                        getTranslation("kit.chart.what"),
                        getTranslation("kit.chart.value"),
                        getTranslation("kit.chart.from"),
                        getTranslation("kit.chart.to")),
                figure.rows().stream().map(row -> cells(row, figure.number())).toList()));
    }

    private static List<String> cells(Row row, DoubleFunction<String> number) {
        return List.of(
                row.sub().isBlank() ? row.label() : row.label() + ", " + row.sub(),
                number.apply(row.value()),
                number.apply(row.low()),
                number.apply(row.high()));
    }
}
