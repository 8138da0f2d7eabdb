package org.huddleboard.shared.ui.chart;

/** Where a figure is meant to be, with its label. */
public record ChartTarget(double value, String label) {
    public ChartTarget {
        Finite.require(value);
    }
}
