package org.huddleboard.shared.ui.chart;

/** Something that happened in the period of that point, such as a new tool. */
public record ChartEvent(int point, String label) {}
