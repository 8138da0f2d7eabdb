package org.huddleboard.shared.ui.chart;

import java.util.Locale;

/** Writes SVG or HTML as text: everything that came from people or files is escaped, numbers are short and finite. */
public final class SvgText {
    private final StringBuilder out = new StringBuilder(1024);
    private boolean open;

    /** Opens an element; its attributes follow. */
    public SvgText start(String tag) {
        close();
        out.append('<').append(tag);
        open = true;
        return this;
    }

    public SvgText with(String attribute, String value) {
        out.append(' ').append(attribute).append("=\"").append(escaped(value)).append('"');
        return this;
    }

    public SvgText with(String attribute, double value) {
        return with(attribute, number(value));
    }

    public SvgText text(String words) {
        close();
        out.append(escaped(words));
        return this;
    }

    public SvgText end(String tag) {
        close();
        out.append("</").append(tag).append('>');
        return this;
    }

    /** An element with nothing but words in it. */
    public SvgText line(String tag, String words) {
        return start(tag).text(words).end(tag);
    }

    /** Puts in what another of these has written. */
    public SvgText put(SvgText other) {
        close();
        out.append(other);
        return this;
    }

    private void close() {
        if (open) {
            out.append('>');
            open = false;
        }
    }

    /** At most one decimal; refuses what cannot be drawn. */
    public static String number(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("cannot draw " + value);
        }
        var rounded = Math.round(value * 10) / 10.0;
        return rounded == Math.rint(rounded)
                ? String.valueOf((long) rounded)
                : String.format(Locale.ROOT, "%.1f", rounded);
    }

    static String escaped(String words) {
        var safe = new StringBuilder(words.length() + 16);
        for (var i = 0; i < words.length(); i++) {
            var c = words.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(c < ' ' ? ' ' : c);
            }
        }
        return safe.toString();
    }

    @Override
    public String toString() {
        close();
        return out.toString();
    }
}
