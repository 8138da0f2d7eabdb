package org.huddleboard.kpi.ui.steering;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.BrokenRule;

/** A target as it is typed: minutes and seconds, a share, a score; nothing for none. */
final class AimText {
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,4}):([0-5]\\d)");
    private static final int SECONDS = 60;

    private AimText() {}

    static String of(KpiCode kpi, OptionalDouble aim, Locale locale) {
        if (aim.isEmpty()) {
            return "";
        }
        return switch (kpi.unit()) {
            case SECONDS -> {
                var seconds = Math.round(aim.getAsDouble());
                yield "%d:%02d".formatted(seconds / SECONDS, seconds % SECONDS);
            }
            case PERCENT, SCORE -> {
                var format = NumberFormat.getNumberInstance(locale);
                format.setMaximumFractionDigits(1);
                yield format.format(aim.getAsDouble());
            }
        };
    }

    static OptionalDouble read(KpiCode kpi, String typed, Locale locale) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        return switch (kpi.unit()) {
            case SECONDS -> {
                var parts = MINUTES.matcher(text);
                if (!parts.matches()) {
                    throw wrong(kpi);
                }
                yield OptionalDouble.of(
                        Integer.parseInt(parts.group(1)) * (double) SECONDS + Integer.parseInt(parts.group(2)));
            }
            case PERCENT, SCORE ->
                OptionalDouble.of(number(kpi, text.replace("%", "").strip(), locale));
        };
    }

    private static double number(KpiCode kpi, String text, Locale locale) {
        var at = new ParsePosition(0);
        var number = NumberFormat.getNumberInstance(locale).parse(text, at);
        if (number == null || at.getIndex() != text.length()) {
            throw wrong(kpi);
        }
        return number.doubleValue();
    }

    private static BrokenRule wrong(KpiCode kpi) {
        return BrokenRule.at("aim", "kpi.signal.rule.aim." + kpi.unit());
    }
}
