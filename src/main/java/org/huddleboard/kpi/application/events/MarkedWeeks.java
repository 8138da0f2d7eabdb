package org.huddleboard.kpi.application.events;

import java.util.ArrayList;
import java.util.List;
import org.huddleboard.kpi.application.events.KpiEvents.Mark;
import org.huddleboard.shared.ui.chart.ChartEvent;
import org.huddleboard.shared.ui.chart.ChartPoint;

/** Finds the point of a chart each event belongs to. */
public final class MarkedWeeks {
    private MarkedWeeks() {}

    /** An event stands at the first point that has one of its days; what no point covers is left out. */
    public static List<ChartEvent> events(List<ChartPoint> weeks, List<Mark> marks) {
        var events = new ArrayList<ChartEvent>();
        for (var mark : marks) {
            for (var i = 0; i < weeks.size(); i++) {
                var span = weeks.get(i).span();
                if (span != null && span.meets(mark.day(), mark.lastDay())) {
                    events.add(new ChartEvent(i, mark.title()));
                    break;
                }
            }
        }
        return List.copyOf(events);
    }
}
