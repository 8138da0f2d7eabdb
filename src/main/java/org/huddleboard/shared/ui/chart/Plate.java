package org.huddleboard.shared.ui.chart;

/** The empty drawing: its view box, and what it is and says for those who hear it. */
final class Plate {
    private Plate() {}

    static SvgText open(double width, double height, String title, String sentence) {
        var out = new SvgText().start("svg");
        out.with("viewBox", "0 0 " + SvgText.number(width) + " " + SvgText.number(height));
        out.with("role", "img").with("aria-label", sentence.isBlank() ? title : title + ": " + sentence);
        return out.line("title", title);
    }
}
