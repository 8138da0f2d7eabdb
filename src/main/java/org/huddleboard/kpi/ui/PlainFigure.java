package org.huddleboard.kpi.ui;

import com.vaadin.flow.component.Component;
import org.huddleboard.kpi.KpiUnit;

/** A figure alone, as at the left of a chart or in the middle of a sentence: 6:20, 72%, 85. */
public final class PlainFigure {
    private static final int MINUTE = 60;

    private PlainFigure() {}

    public static String of(Component on, KpiUnit unit, double number) {
        return switch (unit) {
            case SECONDS -> "%d:%02d".formatted(Math.round(number) / MINUTE, Math.round(number) % MINUTE);
            case PERCENT -> on.getTranslation("kpi.figure.percent", number);
            case SCORE -> on.getTranslation("kpi.figure.score", number);
        };
    }
}
