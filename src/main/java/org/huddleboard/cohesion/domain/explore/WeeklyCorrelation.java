package org.huddleboard.cohesion.domain.explore;

import java.util.Arrays;
import java.util.Optional;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * Whether two series of weeks move together around their own straight lines. Weeks that hold much of the week before
 * count for fewer than they are.
 *
 * @param r correlation of what is left of both
 * @param p how often chance draws as much, to either side
 * @param weeks in both series
 */
public record WeeklyCorrelation(double r, double p, int weeks) {
    /** Weeks below which nothing is looked at. */
    public static final int FEWEST_WEEKS = 12;

    /** Taken by both means, both trends, and the slope. */
    private static final double TAKEN = 3;

    private static final double CONSTANT = 1e-9;

    /** Empty with too few weeks, or where one of them does nothing but go straight. */
    public static Optional<WeeklyCorrelation> of(double[] one, double[] other) {
        if (one.length < FEWEST_WEEKS || other.length != one.length) {
            return Optional.empty();
        }
        var x = aroundItsLine(one);
        var y = aroundItsLine(other);
        if (isStill(x, one) || isStill(y, other)) {
            return Optional.empty();
        }
        var r = Math.clamp(product(x, y, 0) / Math.sqrt(product(x, x, 0) * product(y, y, 0)), -1, 1);
        return Optional.of(new WeeklyCorrelation(r, chance(r, weeksThatCount(x, y)), x.length));
    }

    private static double[] aroundItsLine(double[] values) {
        var middle = (values.length - 1) / 2.0;
        var mean = Arrays.stream(values).average().orElse(0);
        var along = 0.0;
        var squares = 0.0;
        for (var week = 0; week < values.length; week++) {
            along += (week - middle) * values[week];
            squares += (week - middle) * (week - middle);
        }
        var left = new double[values.length];
        for (var week = 0; week < values.length; week++) {
            left[week] = values[week] - mean - along / squares * (week - middle);
        }
        return left;
    }

    private static boolean isStill(double[] left, double[] values) {
        var size = Arrays.stream(values).map(Math::abs).max().orElse(0);
        return product(left, left, 0) <= CONSTANT * CONSTANT * size * size * values.length;
    }

    private static double product(double[] one, double[] other, int later) {
        var sum = 0.0;
        for (var week = later; week < one.length; week++) {
            sum += one[week] * other[week - later];
        }
        return sum;
    }

    private static double weeksThatCount(double[] x, double[] y) {
        var held = product(x, x, 1) / product(x, x, 0) * product(y, y, 1) / product(y, y, 0);
        return held <= 0 ? x.length : x.length * (1 - held) / (1 + held);
    }

    private static double chance(double r, double weeks) {
        var df = weeks - TAKEN;
        if (df < 1) {
            return 1;
        }
        if (Math.abs(r) >= 1) {
            return 0;
        }
        var t = Math.abs(r) * Math.sqrt(df / (1 - r * r));
        return Math.min(1, 2 * new TDistribution(df).cumulativeProbability(-t));
    }
}
