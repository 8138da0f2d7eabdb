package org.huddleboard.kpi.domain.own;

import org.huddleboard.kpi.domain.Limits;

/**
 * How far a figure usually goes either side of its average.
 *
 * @param half from the average to the farther limit, in the measure's unit
 */
public record Wobble(double mean, double half) {
    /** As many weeks put together halve the wobble. */
    public static final int WEEKS_TO_HALVE = 4;

    public static Wobble of(Limits limits) {
        return new Wobble(limits.mean(), Math.max(limits.upper() - limits.mean(), limits.mean() - limits.lower()));
    }

    /** The wobble of four weeks' average. */
    public double ofFourWeeks() {
        return half / Math.sqrt(WEEKS_TO_HALVE);
    }

    /** Whether four weeks at this value, taken together, would be outside what chance does. */
    public boolean realAfterFourWeeks(double figure) {
        return Math.abs(figure - mean) > ofFourWeeks();
    }

    /** Whether a change of this size is lost in the wobble of one week. */
    public boolean hides(double change) {
        return Math.abs(change) <= half;
    }
}
