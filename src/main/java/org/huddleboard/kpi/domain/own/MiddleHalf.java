package org.huddleboard.kpi.domain.own;

import java.util.List;
import java.util.Optional;
import org.huddleboard.kpi.KpiCode;

/**
 * From where to where the middle half of the others lies. It never holds anybody's value: there are at least
 * {@value #FEWEST} others, and both ends are moved outward to a round number.
 *
 * @param low in the measure's unit, rounded down
 * @param high rounded up
 */
public record MiddleHalf(double low, double high) {
    /** Fewer others than these, and one of them could be worked out. */
    public static final int FEWEST = 5;

    private static final double CONTACTS = 10;
    private static final double SECONDS_OF_A_SHIFT = 4 * 3_600;

    /** One other person's week, without a name. */
    public record Other(double total, double count) {}

    /** Empty when too few others have enough behind their figure. */
    public static Optional<MiddleHalf> of(KpiCode kpi, List<Other> others) {
        var values = others.stream()
                .filter(other -> other.count() >= enough(kpi))
                .mapToDouble(other -> kpi.figure(other.total(), other.count()))
                .sorted()
                .toArray();
        if (values.length < FEWEST) {
            return Optional.empty();
        }
        var step = step(kpi);
        return Optional.of(new MiddleHalf(
                Math.floor(quantile(values, 0.25) / step) * step, Math.ceil(quantile(values, 0.75) / step) * step));
    }

    /** Quality is scored too rarely to be compared at all. */
    public static boolean isCompared(KpiCode kpi) {
        return kpi != KpiCode.QUALITY;
    }

    /** A week below this says nothing of the person. */
    static double enough(KpiCode kpi) {
        return switch (kpi.statistic()) {
            case RATE, MEAN -> CONTACTS;
            case SHARE -> SECONDS_OF_A_SHIFT;
        };
    }

    private static double step(KpiCode kpi) {
        return switch (kpi.unit()) {
            case SECONDS -> 10;
            case PERCENT, SCORE -> 1;
        };
    }

    private static double quantile(double[] sorted, double share) {
        var place = share * (sorted.length - 1);
        var below = (int) Math.floor(place);
        var above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
