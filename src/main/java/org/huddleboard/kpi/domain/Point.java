package org.huddleboard.kpi.domain;

import java.time.LocalDate;

/**
 * One period of a figure: its sum, its count, and whether it may be judged.
 *
 * @param total sum in the file's own unit (seconds, successes, score points)
 * @param count contacts, answers or seconds; above 0
 * @param squares sum of the squares of single values, NaN where the file had only sums
 * @param complete false for a period that is not over or not fully covered: it is drawn hollow and not judged
 */
public record Point(LocalDate start, double total, double count, double squares, boolean complete) {
    public Point {
        if (!(count > 0)) {
            throw new IllegalArgumentException("a point needs a count above 0");
        }
    }

    /** Sum over count. */
    public double ratio() {
        return total / count;
    }
}
