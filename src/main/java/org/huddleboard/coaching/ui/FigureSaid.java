package org.huddleboard.coaching.ui;

import java.util.Locale;
import org.huddleboard.kpi.KpiUnit;

/** A figure in its unit: 5:41, 72.5%, 84. */
final class FigureSaid {
    private static final int MINUTE = 60;

    private FigureSaid() {}

    static String say(KpiUnit unit, double figure) {
        var whole = Math.round(Math.abs(figure));
        return switch (unit) {
            case SECONDS -> "%d:%02d".formatted(whole / MINUTE, whole % MINUTE);
            case PERCENT -> String.format(Locale.ROOT, "%.1f%%", figure);
            case SCORE -> String.format(Locale.ROOT, "%.1f", figure);
        };
    }
}
