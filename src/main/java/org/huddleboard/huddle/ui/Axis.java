package org.huddleboard.huddle.ui;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.function.DoubleFunction;
import org.huddleboard.kpi.KpiUnit;

/** How numbers are written at the left of a chart. */
final class Axis {
    private static final int MINUTE = 60;

    private Axis() {}

    static DoubleFunction<String> of(KpiUnit unit, Locale language) {
        var number = NumberFormat.getNumberInstance(language);
        number.setMaximumFractionDigits(1);
        return switch (unit) {
            case SECONDS ->
                seconds -> String.format(
                        Locale.ROOT, "%d:%02d", Math.round(seconds) / MINUTE, Math.round(seconds) % MINUTE);
            case PERCENT -> percent -> number.format(percent) + "%";
            case SCORE -> number::format;
        };
    }
}
