package org.huddleboard.cohesion.ui.pulse;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.huddleboard.cohesion.SaidAndDone.Line;
import org.huddleboard.cohesion.SaidAndDone.Said;
import org.huddleboard.shared.ui.Sheet;

/** "You said, we did": a round's sentence and the one action that answers it, or what got in the way and its answer. */
class SaidSheet extends Sheet {
    SaidSheet(List<Line> lines) {
        addClassNames("hb-deep", "pulse-said");
        removeClassName("hb-sheet");
        var list = new UnorderedList();
        lines.forEach(line -> list.add(row(line)));
        add(new H2(getTranslation("cohesion.pulse.said")), list);
    }

    private ListItem row(Line line) {
        var said = new Paragraph(
                switch (line.said()) {
                    case Said.Sentence(var item) -> PulseWords.quoted(this, item);
                    case Said.Words(var text) -> getTranslation("cohesion.pulse.quoted", text);
                });
        var did = new Paragraph(line.did());
        did.addClassName("pulse-said__did");
        var when = new Span(getTranslation("cohesion.pulse.said." + line.how(), PulseWords.day(this, line.day())));
        return new ListItem(said, did, when);
    }
}
