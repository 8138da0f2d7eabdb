package org.huddleboard.kpi.domain;

/**
 * The usual wobble of one point: natural process limits around the average, in the figure's unit.
 *
 * @param trial whether fewer than twelve points stand behind it
 */
public record Limits(double lower, double mean, double upper, boolean trial) {
    /** Points from which limits are drawn solid and a target is judged. */
    public static final int LOCKED_FROM = 12;

    /** Points after which limits take in no more. */
    public static final int SETTLED_AT = 20;

    /** Less than this share of the limits' width counts as lying on a line: sums of decimals are not exact. */
    static final double SLACK = 1e-9;

    /** The same, no lower than what the figure can ever be. */
    public Limits within(double floor) {
        return new Limits(Math.max(floor, lower), mean, upper, trial);
    }

    public boolean outside(double figure) {
        return figure > upper + slack() || figure < lower - slack();
    }

    /** Above (+1), below (−1) or on (0) the average. */
    int side(double figure) {
        if (Math.abs(figure - mean) <= slack()) {
            return 0;
        }
        return figure > mean ? 1 : -1;
    }

    /** Beyond two thirds of the way to a limit: above +1, below −1, else 0. */
    int outerThird(double figure) {
        if (figure > mean + (upper - mean) * 2 / 3 + slack()) {
            return 1;
        }
        return figure < mean - (mean - lower) * 2 / 3 - slack() ? -1 : 0;
    }

    private double slack() {
        return SLACK * Math.max(Math.abs(mean), upper - lower);
    }
}
