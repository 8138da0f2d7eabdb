package org.huddleboard.kpi.application.daily;

import java.util.List;
import org.huddleboard.kpi.KpiCode;

/**
 * Some weeks of a team's figure, day by day.
 *
 * @param days every day from the first to the last with figures, closed ones included
 * @param sentence what they say together
 */
public record DailyFigures(KpiCode code, String name, List<DayLine> days, String sentence) {
    public DailyFigures {
        days = List.copyOf(days);
    }

    public boolean has(DayMark mark) {
        return days.stream().anyMatch(day -> day.mark() == mark);
    }
}
