package org.huddleboard.shared.ui.chart;

/** The empty drawing: its view box, and what it is and says for those who hear it. */
public final class Plate {
    private Plate() {}

    public static SvgText open(double width, double height, String title, String sentence) {
        return open(width, height, title, sentence, "");
    }

    /** One of several drawings of the same, of which the styles show the one that has room. */
    public static SvgText open(double width, double height, String title, String sentence, String className) {
        var out = new SvgText().start("svg");
        if (!className.isEmpty()) {
            out.with("class", className);
        }
        out.with("viewBox", "0 0 " + SvgText.number(width) + " " + SvgText.number(height));
        out.with("role", "img").with("aria-label", sentence.isBlank() ? title : title + ": " + sentence);
        return out.line("title", title);
    }
}
