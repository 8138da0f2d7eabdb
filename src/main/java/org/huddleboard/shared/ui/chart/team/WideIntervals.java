package org.huddleboard.shared.ui.chart.team;

import org.huddleboard.shared.ui.chart.Plate;

/** Draws the rows with their labels at the left: 700 wide. */
final class WideIntervals {
    private static final double WIDTH = 700;
    private static final double ROW = 66;
    private static final double FIRST = 34;
    private static final double TOP = 6;

    private WideIntervals() {}

    static String svg(IntervalDots.Figure figure) {
        var rows = figure.rows();
        var bottom = TOP + ROW * rows.size();
        var marks = IntervalMarks.over(rows, 210, 676);
        var out = Plate.open(WIDTH, bottom + 28, figure.title(), figure.sentence(), "wide");
        marks.lines(out, TOP, bottom);
        for (var tick : marks.ticks()) {
            IntervalMarks.words(
                    out,
                    "tick",
                    marks.at(tick),
                    bottom + 18,
                    "middle",
                    figure.number().apply(tick));
        }
        for (var i = 0; i < rows.size(); i++) {
            var y = FIRST + ROW * i;
            IntervalMarks.words(out, "label", 0, y - 3, "start", rows.get(i).label());
            IntervalMarks.words(out, "sub", 0, y + 15, "start", rows.get(i).sub());
            marks.range(out, rows.get(i), y);
        }
        return out.end("svg").toString();
    }
}
