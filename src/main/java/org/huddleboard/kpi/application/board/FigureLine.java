package org.huddleboard.kpi.application.board;

import java.util.List;
import java.util.Optional;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.Assurance;
import org.huddleboard.shared.Variation;
import org.huddleboard.shared.ui.chart.ChartEvent;
import org.huddleboard.shared.ui.chart.ChartLimits;
import org.huddleboard.shared.ui.chart.ChartPoint;
import org.huddleboard.shared.ui.chart.ChartTarget;

/**
 * One figure in words, with what a chart needs.
 *
 * @param range the 95 % range; empty where there is none
 * @param usualFrom lower end of the usual wobble; empty while it is not known, as {@code usualTo} is
 * @param standsOut whether there is a signal
 */
public record FigureLine(
        KpiCode code,
        String name,
        String hint,
        String value,
        String range,
        String n,
        double figure,
        double low,
        double high,
        List<ChartPoint> weeks,
        List<ChartEvent> events,
        Optional<ChartLimits> limits,
        Optional<ChartTarget> target,
        String usualFrom,
        String usualTo,
        Variation variation,
        boolean up,
        String variationWord,
        Assurance assurance,
        String assuranceWord,
        String sentence,
        boolean standsOut) {
    public FigureLine {
        weeks = List.copyOf(weeks);
        events = List.copyOf(events);
    }
}
