package org.huddleboard.shared.ui.chart;

/** Refuses numbers that no drawing can place. */
public final class Finite {
    private Finite() {}

    public static void require(double... values) {
        for (var value : values) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("cannot draw " + value);
            }
        }
    }
}
