package org.huddleboard.kpi.domain;

import java.util.List;

/**
 * Individuals chart of a mean: average ± 2.66 · mean moving range, in the figure's own unit. Moving ranges above 3.267
 * times their mean are left out once and the mean taken again; the average of the points stays. Source: Wheeler,
 * "Understanding Variation"; NHS "Making Data Count".
 *
 * @param screened how many moving ranges were left out
 */
public record XmrChart(double mean, double lower, double upper, int screened) {
    private static final double SPREAD = 2.66;
    private static final double SCREEN = 3.267;

    /** Needs at least two values: one moving range. */
    public static XmrChart of(List<Double> figures) {
        if (figures.size() < 2) {
            throw new IllegalArgumentException("an XmR chart needs at least two points");
        }
        var ranges = new double[figures.size() - 1];
        for (var i = 0; i < ranges.length; i++) {
            ranges[i] = Math.abs(figures.get(i + 1) - figures.get(i));
        }
        var first = averageUpTo(ranges, Double.POSITIVE_INFINITY);
        var most = SCREEN * first;
        var screened = 0;
        for (var range : ranges) {
            screened += range <= most ? 0 : 1;
        }
        var range = screened == ranges.length ? first : averageUpTo(ranges, most);
        var mean = average(figures);
        return new XmrChart(mean, mean - SPREAD * range, mean + SPREAD * range, screened);
    }

    private static double average(List<Double> figures) {
        var sum = new Sum();
        for (var figure : figures) {
            sum.add(figure);
        }
        return sum.value() / figures.size();
    }

    private static double averageUpTo(double[] ranges, double most) {
        var sum = new Sum();
        var count = 0;
        for (var range : ranges) {
            if (range <= most) {
                sum.add(range);
                count++;
            }
        }
        return count == 0 ? 0 : sum.value() / count;
    }

    public Limits limits(int points) {
        return new Limits(lower, mean, upper, points < Limits.LOCKED_FROM);
    }
}
