package org.huddleboard.shared.ui.chart;

import org.huddleboard.shared.Variation;

/** One value of a series: the period it stands for, the value, the value in words, and what was judged of it. */
public record ChartPoint(String period, double value, String text, Variation variation) {
    public ChartPoint {
        Finite.require(value);
    }
}
