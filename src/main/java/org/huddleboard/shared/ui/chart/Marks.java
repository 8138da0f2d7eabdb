package org.huddleboard.shared.ui.chart;

import org.huddleboard.shared.Variation;

/** How a value is marked by what was judged of it. */
final class Marks {
    private Marks() {}

    /** The class that brings the colour. */
    static String className(Variation variation) {
        return switch (variation) {
            case USUAL -> "usual";
            case IMPROVING -> "improving";
            case CONCERNING -> "concerning";
            case CHANGED -> "changed";
            case NOT_JUDGED -> "open";
        };
    }

    static boolean signal(Variation variation) {
        return switch (variation) {
            case IMPROVING, CONCERNING, CHANGED -> true;
            case USUAL, NOT_JUDGED -> false;
        };
    }

    /** A disc, or a diamond where it concerns: shapes differ, not only colours. */
    static void point(SvgText out, double x, double y, double radius, Variation variation) {
        if (variation == Variation.CONCERNING) {
            var r = radius * 1.25;
            out.start("path")
                    .with("class", "pt concerning")
                    .with("d", diamond(x, y, r))
                    .end("path");
        } else {
            out.start("circle").with("class", "pt " + className(variation));
            out.with("cx", x).with("cy", y).with("r", radius).end("circle");
        }
    }

    static String diamond(double x, double y, double r) {
        var n = SvgText.number(r);
        return "M" + SvgText.number(x) + " " + SvgText.number(y - r) + "l" + n + " " + n + "-" + n + " " + n + "-" + n
                + "-" + n + "z";
    }
}
