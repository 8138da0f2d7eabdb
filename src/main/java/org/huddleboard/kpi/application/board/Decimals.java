package org.huddleboard.kpi.application.board;

import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huddleboard.shared.i18n.Messages;

/**
 * Figures with one decimal at most, as a language writes them. A board says hundreds of them, so what needs neither
 * grouping nor a rule for halves is written by hand; the rest is left to {@link NumberFormat}.
 */
final class Decimals {
    private static final int GROUPED_FROM = 1_000;
    /** As near to a half as this, the last bits of a figure decide which way it is rounded. */
    private static final double HALF = 1e-6;

    private static final Map<Locale, NumberFormat> FORMATS =
            Messages.LANGUAGES.stream().collect(Collectors.toMap(Function.identity(), NumberFormat::getNumberInstance));
    private static final Map<Locale, Character> POINTS = Messages.LANGUAGES.stream()
            .collect(Collectors.toMap(
                    Function.identity(),
                    locale -> DecimalFormatSymbols.getInstance(locale).getDecimalSeparator()));

    private Decimals() {}

    /** With that many decimals at least, none or one. */
    static String say(double figure, int least, Locale locale) {
        var point = POINTS.get(locale);
        var tenths = figure * 10;
        var below = Math.floor(tenths);
        var rest = tenths - below;
        if (point == null || !(figure > 0) || figure > GROUPED_FROM - 1 || Math.abs(rest - 0.5) < HALF) {
            return format(locale, least).format(figure);
        }
        var near = (int) below + (rest > 0.5 ? 1 : 0);
        var whole = Integer.toString(near / 10);
        return near % 10 == 0 && least == 0 ? whole : whole + point + near % 10;
    }

    private static NumberFormat format(Locale locale, int least) {
        var known = FORMATS.get(locale);
        var format = known == null ? NumberFormat.getNumberInstance(locale) : (NumberFormat) known.clone();
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(1);
        return format;
    }
}
