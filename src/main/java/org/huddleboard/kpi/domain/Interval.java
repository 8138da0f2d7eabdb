package org.huddleboard.kpi.domain;

import org.hipparchus.distribution.continuous.TDistribution;

/**
 * A 95 % likely range, in the unit of what it was made from.
 *
 * @param assumed whether the spread was assumed (a coefficient of variation of 0.8) and not measured
 */
public record Interval(double low, double high, boolean assumed) {
    private static final double Z = 1.959963984540054;
    private static final double USUAL_VARIATION = 0.8;

    /** Wilson's interval of a share, both as shares of 1; {@code of} above 0. Source: Wilson (1927). */
    public static Interval ofShare(double hits, double of) {
        var share = hits / of;
        var z2 = Z * Z;
        var middle = (share + z2 / (2 * of)) / (1 + z2 / of);
        var half = Z / (1 + z2 / of) * Math.sqrt(share * (1 - share) / of + z2 / (4 * of * of));
        return new Interval(Math.max(0, middle - half), Math.min(1, middle + half), false);
    }

    /**
     * Student's interval of a mean from sum, sum of squares and count. Where the squares are unknown (NaN) or there is
     * one value only, the spread is taken as 0.8 times the mean, and said so.
     */
    public static Interval ofMean(double total, double squares, double count) {
        var mean = total / count;
        if (Double.isNaN(squares) || count < 2) {
            return around(mean, Z * USUAL_VARIATION * Math.abs(mean) / Math.sqrt(count), true);
        }
        var variance = Math.max(0, (squares - total * mean) / (count - 1));
        var t = new TDistribution(count - 1).inverseCumulativeProbability(0.975);
        return around(mean, t * Math.sqrt(variance / count), false);
    }

    /** Newcombe's interval of the difference of two shares, after minus before. Source: Newcombe (1998), method 10. */
    public static Interval ofShareChange(double hitsBefore, double before, double hitsAfter, double after) {
        var first = ofShare(hitsBefore, before);
        var then = ofShare(hitsAfter, after);
        var p1 = hitsBefore / before;
        var p2 = hitsAfter / after;
        var low = p2 - p1 - Math.hypot(p2 - then.low(), first.high() - p1);
        var high = p2 - p1 + Math.hypot(then.high() - p2, p1 - first.low());
        return new Interval(low, high, false);
    }

    /** Welch's interval of the difference of two means, after minus before, from means, variances and counts. */
    public static Interval ofMeanChange(
            double meanBefore,
            double varianceBefore,
            double before,
            double meanAfter,
            double varianceAfter,
            double after) {
        var a = varianceBefore / before;
        var b = varianceAfter / after;
        if (a + b <= 0) {
            return around(meanAfter - meanBefore, 0, false);
        }
        var df = (a + b) * (a + b) / (a * a / (before - 1) + b * b / (after - 1));
        var t = new TDistribution(df).inverseCumulativeProbability(0.975);
        return around(meanAfter - meanBefore, t * Math.sqrt(a + b), false);
    }

    private static Interval around(double middle, double half, boolean assumed) {
        return new Interval(middle - half, middle + half, assumed);
    }

    public Interval times(double scale) {
        return new Interval(low * scale, high * scale, assumed);
    }
}
