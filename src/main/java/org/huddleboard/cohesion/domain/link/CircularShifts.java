package org.huddleboard.cohesion.domain.link;

import java.util.function.IntConsumer;

/**
 * How often chance draws as much: exchange is shifted round inside each member, which keeps everything that a member's
 * weeks are like but their place beside the weeks of progress.
 */
final class CircularShifts {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double EQUAL = 1e-12;
    private static final double NOTHING_LEFT = 1e-10;

    private final Sample sample;
    private final Slope slope;
    private final long seed;
    private final int[] begins;
    private final double progressSquares;
    private final double nothing;

    CircularShifts(Sample sample, Slope slope, long seed) {
        this.sample = sample;
        this.slope = slope;
        this.seed = seed;
        this.begins = sample.begins();
        this.progressSquares = Columns.dot(slope.progress(), slope.progress());
        this.nothing = NOTHING_LEFT * sample.rows() * sample.sdWithin() * sample.sdWithin();
    }

    /** @param done hears how many shifts are drawn */
    double share(IntConsumer done) {
        var atLeast = Math.abs(slope.correlation()) - EQUAL;
        var exchange = sample.exchange();
        var shifted = new double[exchange.length];
        var as = 0;
        for (var b = 0; b < LinkFit.PERMUTATIONS; b++) {
            shift(exchange, shifted, b);
            if (correlation(shifted) >= atLeast) {
                as++;
            }
            done.accept(b + 1);
        }
        return (1.0 + as) / (LinkFit.PERMUTATIONS + 1);
    }

    private double correlation(double[] exchange) {
        var left = slope.nuisance().squaresLeft(exchange);
        if (progressSquares <= 0 || left <= nothing) {
            return 0;
        }
        return Math.abs(Columns.dot(exchange, slope.progress())) / Math.sqrt(left * progressSquares);
    }

    private void shift(double[] exchange, double[] shifted, int permutation) {
        var n = begins.length;
        for (var i = 0; i < n; i++) {
            var length = sample.members().get(i).length();
            var by = shift(seed, (long) permutation * n + i + 1, length);
            System.arraycopy(exchange, begins[i], shifted, begins[i] + by, length - by);
            System.arraycopy(exchange, begins[i] + length - by, shifted, begins[i], by);
        }
    }

    static int shift(long seed, long draw, int length) {
        return (int) Long.remainderUnsigned(mix64(seed + GOLDEN * draw), length);
    }

    /** As SplittableRandom mixes. */
    static long mix64(long seed) {
        var z = (seed ^ (seed >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
