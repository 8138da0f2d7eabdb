package org.huddleboard.kpi.domain;

import java.util.List;
import java.util.stream.IntStream;

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
        var mean = figures.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        var ranges = IntStream.range(1, figures.size())
                .mapToDouble(i -> Math.abs(figures.get(i) - figures.get(i - 1)))
                .boxed()
                .toList();
        var first = average(ranges);
        var kept = ranges.stream().filter(range -> range <= SCREEN * first).toList();
        var range = kept.isEmpty() ? first : average(kept);
        return new XmrChart(mean, mean - SPREAD * range, mean + SPREAD * range, ranges.size() - kept.size());
    }

    private static double average(List<Double> ranges) {
        return ranges.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    Limits limits(int points) {
        return new Limits(lower, mean, upper, points < Limits.LOCKED_FROM);
    }
}
