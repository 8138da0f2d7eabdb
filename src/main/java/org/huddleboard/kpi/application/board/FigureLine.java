package org.huddleboard.kpi.application.board;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
 * @param drawn the weeks as a row draws them, without words
 * @param inWords the same in words, which are found when somebody first opens the chart
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
        List<ChartPoint> drawn,
        Supplier<List<ChartPoint>> inWords,
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
        drawn = List.copyOf(drawn);
        events = List.copyOf(events);
    }

    /** The weeks with all that a chart and its table say of them. */
    public List<ChartPoint> weeks() {
        return inWords.get();
    }
}
