package org.huddleboard.kpi.application.steering;

import java.time.LocalDate;
import java.util.List;
import org.huddleboard.kpi.KpiCode;

/**
 * A figure that has stayed on one side of its average: whoever knows why may begin new limits.
 *
 * @param points how many points in a row, up to the latest
 * @param weeks Mondays from which enough of them follow, the first of the run first
 */
public record LastingRun(KpiCode kpi, boolean above, int points, List<LocalDate> weeks) {
    public LastingRun {
        weeks = List.copyOf(weeks);
    }
}
