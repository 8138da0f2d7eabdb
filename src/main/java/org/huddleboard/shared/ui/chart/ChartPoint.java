package org.huddleboard.shared.ui.chart;

import org.huddleboard.shared.Variation;
import org.jspecify.annotations.Nullable;

/**
 * One value of a series: the period it stands for, the value, the value in words, and what was judged of it.
 *
 * @param span the days behind it and its own usual wobble, where a chart may need them
 */
public record ChartPoint(
        String period,
        double value,
        String text,
        Variation variation,
        @Nullable ChartSpan span) {
    public ChartPoint {
        Finite.require(value);
    }

    public ChartPoint(String period, double value, String text, Variation variation) {
        this(period, value, text, variation, null);
    }
}
