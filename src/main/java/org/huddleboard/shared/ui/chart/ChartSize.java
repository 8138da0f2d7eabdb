package org.huddleboard.shared.ui.chart;

/** The plate a line chart is drawn on, in the units of its own view box; text keeps its size in them. */
public enum ChartSize {
    SCREEN(720, 300, 13, "hb-line--screen"),
    /** The page of one figure, where the chart has the room of a sheet to itself. */
    PAGE(752, 400, 13.5, "hb-line--page"),
    NARROW(360, 260, 13, "hb-line--narrow"),
    WALL(730, 430, 28, "hb-line--wall"),
    /** During a huddle the chart has most of the wall to itself. */
    WALL_WIDE(1146, 520, 28, "hb-line--wall");

    final double width;
    final double height;
    final double text;
    final String className;

    ChartSize(double width, double height, double text, String className) {
        this.width = width;
        this.height = height;
        this.text = text;
        this.className = className;
    }
}
