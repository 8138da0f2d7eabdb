package org.huddleboard.shared.ui.chart;

/** The usual wobble: limits and average with their labels; locked once there are enough points, on trial before. */
public record ChartLimits(
        double lower,
        double upper,
        double average,
        String lowerLabel,
        String upperLabel,
        String averageLabel,
        boolean locked) {
    public ChartLimits {
        Finite.require(lower, upper, average);
    }
}
