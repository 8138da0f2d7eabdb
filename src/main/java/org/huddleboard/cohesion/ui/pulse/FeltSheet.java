package org.huddleboard.cohesion.ui.pulse;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.huddleboard.cohesion.application.pulse.PulseStanding.Closed;
import org.huddleboard.shared.ui.Sheet;
import org.huddleboard.shared.ui.chart.team.Dial;

/** Felt cohesion on its dial, with its likely range and how many answered. */
class FeltSheet extends Sheet {
    FeltSheet(Closed closed) {
        addClassName("pulse-felt");
        var name = getTranslation("cohesion.pulse.felt");
        var low = closed.low();
        var high = closed.high();
        var range = getTranslation("cohesion.pulse.range", low, high);
        add(
                new H2(name),
                new Dial(new Dial.Figure(
                        name,
                        getTranslation("cohesion.pulse.feltSentence", closed.score(), low, high),
                        closed.score(),
                        low,
                        high,
                        range)),
                new Paragraph(getTranslation(
                        "cohesion.pulse.answered",
                        closed.answered(),
                        closed.asked(),
                        closed.participation(),
                        PulseWords.day(this, closed.closedOn()))));
    }
}
