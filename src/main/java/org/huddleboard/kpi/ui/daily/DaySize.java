package org.huddleboard.kpi.ui.daily;

/** The plates the days are drawn on; the styles show the one that has room, so that text stays readable. */
enum DaySize {
    WIDE("wide", 1060, 236, 13),
    MIDDLE("middle", 640, 236, 13),
    NARROW("narrow", 320, 210, 13);

    final String className;
    final double width;
    final double height;
    final double text;

    DaySize(String className, double width, double height, double text) {
        this.className = className;
        this.width = width;
        this.height = height;
        this.text = text;
    }
}
