package org.huddleboard.wall.ui;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.function.DoubleFunction;
import org.huddleboard.kpi.KpiUnit;

/** How round numbers are written at the left of a wall's chart. */
final class Axis {
    private static final int MINUTE = 60;

    private Axis() {}

    static DoubleFunction<String> of(KpiUnit unit, Locale language) {
        var number = NumberFormat.getNumberInstance(language);
        number.setMaximumFractionDigits(1);
        return switch (unit) {
            case SECONDS -> seconds -> clock(Math.round(seconds));
            case PERCENT -> percent -> number.format(percent) + "%";
            case SCORE -> number::format;
        };
    }

    private static String clock(long seconds) {
        return String.format(Locale.ROOT, "%d:%02d", seconds / MINUTE, seconds % MINUTE);
    }
}
