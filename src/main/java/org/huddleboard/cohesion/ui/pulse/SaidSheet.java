package org.huddleboard.cohesion.ui.pulse;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.huddleboard.cohesion.SaidAndDone.Line;
import org.huddleboard.shared.ui.Sheet;

/** "You said, we did": a round's sentence and the one action that answers it. */
class SaidSheet extends Sheet {
    SaidSheet(List<Line> lines) {
        addClassNames("hb-deep", "pulse-said");
        removeClassName("hb-sheet");
        var list = new UnorderedList();
        lines.forEach(line -> list.add(row(line)));
        add(new H2(getTranslation("cohesion.pulse.said")), list);
    }

    private ListItem row(Line line) {
        var said = new Paragraph(PulseWords.quoted(this, line.item()));
        var did = new Paragraph(line.action());
        did.addClassName("pulse-said__did");
        var when = new Span(getTranslation(
                line.done() ? "cohesion.pulse.said.done" : "cohesion.pulse.said.open",
                PulseWords.day(this, line.closed())));
        return new ListItem(said, did, when);
    }
}
