package org.huddleboard.kpi.ui.own;

import java.util.regex.Pattern;
import org.huddleboard.kpi.KpiUnit;
import org.huddleboard.shared.BrokenRule;

/** A figure as a person types it: 6:30 or 390 for seconds, 72, 72.5, 72,5 or 72% for the rest. */
final class FigureText {
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):([0-5]\\d)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}([.,]\\d{1,3})?");
    private static final int MINUTE = 60;

    private FigureText() {}

    static double parse(KpiUnit unit, String typed) {
        var text = typed.strip().replace("%", "").strip();
        var clock = CLOCK.matcher(text);
        if (unit == KpiUnit.SECONDS && clock.matches()) {
            return Integer.parseInt(clock.group(1)) * MINUTE + Integer.parseInt(clock.group(2));
        }
        if (!NUMBER.matcher(text).matches()) {
            throw BrokenRule.at("figure", "kpi.own.rule.figure");
        }
        return Double.parseDouble(text.replace(',', '.'));
    }
}
