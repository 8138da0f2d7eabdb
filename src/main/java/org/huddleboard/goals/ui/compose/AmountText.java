package org.huddleboard.goals.ui.compose;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huddleboard.kpi.KpiUnit;
import org.huddleboard.shared.BrokenRule;

/** A target as a person types it: 5:30 or 330 for seconds, 75, 75.5, 75,5 or 75% for the rest. */
final class AmountText {
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):([0-5]\\d)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}([.,]\\d{1,3})?");
    private static final int MINUTE = 60;

    private AmountText() {}

    /** Nothing typed is nothing; anything else that is no number is refused at the field. */
    static Optional<Double> parse(KpiUnit unit, String typed) {
        var text = typed.strip().replace("%", "").strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var clock = CLOCK.matcher(text);
        if (unit == KpiUnit.SECONDS && clock.matches()) {
            return Optional.of((double) Integer.parseInt(clock.group(1)) * MINUTE + Integer.parseInt(clock.group(2)));
        }
        if (!NUMBER.matcher(text).matches()) {
            throw BrokenRule.at("target", "goals.rule.targetText." + unit);
        }
        return Optional.of(Double.parseDouble(text.replace(',', '.')));
    }

    static String say(KpiUnit unit, double value) {
        if (unit == KpiUnit.SECONDS) {
            return "%d:%02d".formatted(Math.round(value) / MINUTE, Math.round(value) % MINUTE);
        }
        return value == Math.rint(value)
                ? String.valueOf(Math.round(value))
                : String.format(Locale.ROOT, "%.1f", value);
    }
}
