package org.huddleboard.shared.ui.chart.team;

import org.huddleboard.shared.ui.chart.Plate;
import org.huddleboard.shared.ui.chart.SvgText;

/** Draws rows of small boxes, one a week, filled as far as there are data. */
final class WeekGridDrawing {
    private static final double ROW = 21;
    private static final double STEP = 23;
    private static final double BOX = 20;
    private static final double HIGH = 13;
    private static final double LABEL = 64;

    private WeekGridDrawing() {}

    static String svg(WeekGrid.Figure figure) {
        var width = figure.needed() * STEP + LABEL;
        var out = Plate.open(width, ROW * figure.weeks().size(), figure.title(), figure.sentence());
        for (var row = 0; row < figure.weeks().size(); row++) {
            row(out, figure, row);
        }
        return out.end("svg").toString();
    }

    private static void row(SvgText out, WeekGrid.Figure figure, int row) {
        var weeks = figure.weeks().get(row);
        var filled = weeks >= figure.needed() ? "week enough" : "week some";
        for (var week = 0; week < figure.needed(); week++) {
            out.start("rect").with("class", week < weeks ? filled : "week missing");
            out.with("x", week * STEP + 0.6).with("y", row * ROW + 4).with("rx", 4);
            out.with("width", BOX - 1.2).with("height", HIGH).end("rect");
        }
        out.start("text").with("x", figure.needed() * STEP + 8).with("y", row * ROW + 15);
        out.text(figure.label().apply(weeks)).end("text");
    }
}
