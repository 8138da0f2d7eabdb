package org.huddleboard.cohesion.application.view;

import java.util.List;
import java.util.Optional;
import org.huddleboard.cohesion.application.view.OwnPage.OwnWeek;

/**
 * What is usual for one member, from their own weeks alone.
 *
 * @param trial whether there are too few weeks yet to hold the limits
 */
public record OwnUsual(double lower, double mean, double upper, boolean trial) {
    private static final double TO_LIMITS = 2.66;
    private static final double TOO_LARGE = 3.267;
    private static final int LOCKED_AT = 12;
    private static final double MOST = 100;

    /** Mean and limits from the moving ranges; empty below two weeks. */
    public static Optional<OwnUsual> of(List<OwnWeek> weeks) {
        var values = weeks.stream()
                .flatMapToDouble(week -> week.connectedness().stream())
                .toArray();
        if (values.length < 2) {
            return Optional.empty();
        }
        var sum = 0.0;
        var ranges = new double[values.length - 1];
        for (var i = 0; i < values.length; i++) {
            sum += values[i];
            if (i > 0) {
                ranges[i - 1] = Math.abs(values[i] - values[i - 1]);
            }
        }
        var mean = sum / values.length;
        var reach = TO_LIMITS * mean(ranges, TOO_LARGE * mean(ranges, Double.MAX_VALUE));
        return Optional.of(
                new OwnUsual(Math.max(0, mean - reach), mean, Math.min(MOST, mean + reach), values.length < LOCKED_AT));
    }

    /** Leaves out once what is too large. */
    private static double mean(double[] ranges, double most) {
        var sum = 0.0;
        var count = 0;
        for (var range : ranges) {
            if (range <= most) {
                sum += range;
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    public boolean holds(double value) {
        return value >= lower && value <= upper;
    }
}
