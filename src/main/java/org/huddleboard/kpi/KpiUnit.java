package org.huddleboard.kpi;

/** What a figure is counted in. */
public enum KpiUnit {
    /** Seconds, shown as minutes and seconds. */
    SECONDS(1),
    PERCENT(100),
    /** Points of a score sheet, usually out of a hundred. */
    SCORE(1);

    private final int scale;

    KpiUnit(int scale) {
        this.scale = scale;
    }

    /** What sum over count is multiplied with. */
    public int scale() {
        return scale;
    }
}
