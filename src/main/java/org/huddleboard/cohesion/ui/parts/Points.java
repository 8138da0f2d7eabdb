package org.huddleboard.cohesion.ui.parts;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Says goal points a week with one decimal and a real minus: +1.9, −0.3, 0.0. */
public final class Points {
    private static final String MINUS = "−";

    private Points() {}

    public static String plain(double points, Locale language) {
        var format = new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(language));
        var rounded = Math.round(points * 10) / 10.0;
        return (rounded < 0 ? MINUS : "") + format.format(Math.abs(rounded));
    }

    /** With a plus where there is one. */
    public static String signed(double points, Locale language) {
        return (Math.round(points * 10) > 0 ? "+" : "") + plain(points, language);
    }

    /** Whole points, for an axis. */
    public static String axis(double points, Locale language) {
        var rounded = Math.round(points * 10) / 10.0;
        if (rounded != Math.rint(rounded)) {
            return signed(points, language);
        }
        var whole = (long) rounded;
        return (whole > 0 ? "+" : whole < 0 ? MINUS : "") + Math.abs(whole);
    }
}
