package org.huddleboard.kpi.application.board;

import java.time.LocalDate;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.domain.Point;

/** One week of one figure as the roll-ups keep it; {@code squares} is NaN where files had only sums. */
record WeekSum(LocalDate week, KpiCode kpi, double total, double squares, double n, int people, int days) {
    Point point(boolean complete) {
        return new Point(week, total, n, squares, complete);
    }
}
