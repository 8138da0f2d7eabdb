package org.huddleboard.cohesion.ui.pulse;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.huddleboard.cohesion.application.pulse.PulseResults.Earlier;
import org.huddleboard.shared.ui.Sheet;

/** The rounds before, a line each; no line drawn between them, since each asked other sentences. */
class EarlierSheet extends Sheet {
    EarlierSheet(List<Earlier> rounds) {
        addClassName("pulse-earlier");
        var list = new OrderedList();
        rounds.forEach(round -> list.add(row(round)));
        add(new H2(getTranslation("cohesion.pulse.earlier")), list);
    }

    private ListItem row(Earlier round) {
        var figure = new Span(
                round.score().isPresent()
                        ? String.valueOf(round.score().getAsInt())
                        : getTranslation("cohesion.pulse.earlier.hidden"));
        figure.addClassName(round.score().isPresent() ? "pulse-earlier__figure" : "pulse-earlier__hidden");
        return new ListItem(new Span(PulseWords.day(this, round.closedOn())), figure);
    }
}
