package org.huddleboard.kpi.domain.daily;

import java.time.LocalDate;
import org.huddleboard.kpi.domain.Point;

/**
 * One day's sum and count of a measure.
 *
 * @param squares sum of the squares of single values, NaN where the files had only sums
 * @param n contacts, answers, scores or seconds; above 0
 * @param people how many stand behind it
 */
public record DaySum(LocalDate day, double total, double squares, double n, int people) {
    Point point() {
        return new Point(day, total, n, squares, true);
    }
}
