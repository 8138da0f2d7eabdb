package org.huddleboard.cohesion.domain.link;

import java.util.Map;

/** Whether a week's exchange is held against the progress of the weeks after it or of those before it. */
enum Direction {
    AFTER(0, 2),
    BEFORE(-3, -1);

    private final int from;
    private final int to;

    Direction(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** Points of progress a week; NaN where an end is missing. */
    double progress(Map<Integer, PanelRow> weeks, int week) {
        var begun = weeks.get(week + from);
        var reached = weeks.get(week + to);
        return begun == null || reached == null
                ? Double.NaN
                : (reached.progress() - begun.progress()) / LinkAnalysis.HORIZON;
    }
}
