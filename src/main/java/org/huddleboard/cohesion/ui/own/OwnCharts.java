package org.huddleboard.cohesion.ui.own;

import java.util.List;
import org.huddleboard.cohesion.application.view.OwnPage.OwnLink;
import org.huddleboard.cohesion.ui.parts.Speech;
import org.huddleboard.shared.ui.chart.team.IntervalDots;

/** The drawings of one's own page. */
final class OwnCharts {
    private OwnCharts() {}

    static IntervalDots slope(Speech speech, OwnLink.Known known) {
        var row = new IntervalDots.Row(
                speech.say("cohesion.own.slope.label"),
                speech.say("cohesion.own.slope.sub", known.weeks()),
                known.low(),
                known.value(),
                known.high(),
                known.clear() ? IntervalDots.Kind.ANSWER : IntervalDots.Kind.CHECK);
        return new IntervalDots(new IntervalDots.Figure(
                speech.say("cohesion.own.link"),
                speech.say(
                        "cohesion.team.effects.sentence",
                        speech.signed(known.value()),
                        speech.range(known.low(), known.high())),
                List.of(row),
                speech::axis));
    }
}
