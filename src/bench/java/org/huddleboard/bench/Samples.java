package org.huddleboard.bench;

import java.util.Collection;

/** Values of one side, sorted. */
final class Samples {
    private final double[] sorted;

    private Samples(double[] sorted) {
        this.sorted = sorted;
    }

    static Samples of(Collection<? extends Number> values) {
        return new Samples(
                values.stream().mapToDouble(Number::doubleValue).sorted().toArray());
    }

    double median() {
        return at(0.5);
    }

    /** The smallest value that this share of the values does not exceed. */
    double at(double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        var place = (int) Math.ceil(share * sorted.length) - 1;
        return sorted[Math.clamp(place, 0, sorted.length - 1)];
    }

    /** From the first to the ninth tenth, which a single odd round does not move. */
    String spread(String unit) {
        return "%.0f–%.0f %s".formatted(at(0.1), at(0.9), unit);
    }
}
