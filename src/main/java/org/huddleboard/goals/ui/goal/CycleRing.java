package org.huddleboard.goals.ui.goal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import org.huddleboard.shared.ui.chart.SvgText;

/** Plan, Do and Review as three arcs of a ring, with a pin where one is. One element of text made on the server. */
@Tag("figure")
class CycleRing extends Component {
    private static final double X = 118;
    private static final double Y = 108;
    private static final double RADIUS = 82;
    private static final double SWEEP = 104;
    private static final double[] STARTS = {213, 333, 93};
    private static final double PIN = 9;

    /**
     * Where the ring stands.
     *
     * @param arc 0 for Plan, 1 for Do, 2 for Review, 3 once all of it is over
     * @param through how much of that arc, 0 to 1
     * @param name the large word
     * @param week the small one; empty for none
     * @param sentence read out
     */
    record Place(int arc, double through, String name, String week, String sentence) {}

    CycleRing(Place place) {
        getElement().getClassList().add("cycle-ring");
        getElement().setProperty("innerHTML", svg(place));
    }

    static String svg(Place place) {
        var out = new SvgText();
        out.start("svg").with("viewBox", "24 12 188 192").with("role", "img");
        out.line("title", place.sentence());
        for (var i = 0; i < STARTS.length; i++) {
            arc(out, STARTS[i], SWEEP, i < place.arc() ? "cycle-ring__done" : "cycle-ring__rest");
        }
        if (place.arc() < STARTS.length) {
            var sweep = SWEEP * Math.clamp(place.through(), 0, 1);
            var start = STARTS[place.arc()];
            if (sweep > 1) {
                arc(out, start, sweep, "cycle-ring__now");
            }
            out.start("circle").with("class", "cycle-ring__pin");
            out.with("cx", x(start + sweep))
                    .with("cy", y(start + sweep))
                    .with("r", PIN)
                    .end("circle");
        }
        out.start("text")
                .with("class", "cycle-ring__name")
                .with("x", X)
                .with("y", place.week().isEmpty() ? 116 : 98);
        out.with("text-anchor", "middle").text(place.name()).end("text");
        if (!place.week().isEmpty()) {
            out.start("text").with("class", "cycle-ring__week").with("x", X).with("y", 120);
            out.with("text-anchor", "middle").text(place.week()).end("text");
        }
        return out.end("svg").toString();
    }

    private static void arc(SvgText out, double start, double sweep, String className) {
        var end = start + sweep;
        out.start("path")
                .with("class", className)
                .with(
                        "d",
                        "M" + SvgText.number(x(start)) + " " + SvgText.number(y(start)) + "A" + SvgText.number(RADIUS)
                                + " " + SvgText.number(RADIUS) + " 0 0 1 " + SvgText.number(x(end)) + " "
                                + SvgText.number(y(end)))
                .end("path");
    }

    private static double x(double degrees) {
        return X + RADIUS * Math.cos(Math.toRadians(degrees));
    }

    private static double y(double degrees) {
        return Y + RADIUS * Math.sin(Math.toRadians(degrees));
    }
}
