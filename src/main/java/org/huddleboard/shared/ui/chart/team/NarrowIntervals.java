package org.huddleboard.shared.ui.chart.team;

import org.huddleboard.shared.ui.chart.Plate;

/** Draws the rows with their labels above them: 340 wide, for telephones and the side panel. */
final class NarrowIntervals {
    private static final double WIDTH = 340;
    private static final double ROW = 84;
    private static final double MIDDLE = 58;

    private NarrowIntervals() {}

    static String svg(IntervalDots.Figure figure) {
        var rows = figure.rows();
        var bottom = ROW * rows.size();
        var marks = IntervalMarks.over(rows, 16, 324);
        var out = Plate.open(WIDTH, bottom + 18, figure.title(), figure.sentence(), "narrow");
        for (var i = 0; i < rows.size(); i++) {
            var top = ROW * i;
            marks.lines(out, top + MIDDLE - 16, top + MIDDLE + 16);
            IntervalMarks.words(out, "label", 0, top + 16, "start", rows.get(i).label());
            IntervalMarks.words(out, "sub", 0, top + 33, "start", rows.get(i).sub());
            marks.range(out, rows.get(i), top + MIDDLE);
        }
        for (var tick : marks.ticks()) {
            IntervalMarks.words(
                    out,
                    "tick",
                    marks.at(tick),
                    bottom + 10,
                    "middle",
                    figure.number().apply(tick));
        }
        return out.end("svg").toString();
    }
}
