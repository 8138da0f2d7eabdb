package org.huddleboard.wall.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.huddleboard.cohesion.SaidAndDone;
import org.huddleboard.shared.ui.Sheet;

/** "You said, we did": what was said and what was done about it, without a figure. */
class SaidTile extends Sheet {
    SaidTile(SaidAndDone.Line line) {
        addClassNames("wall__agreed", "wall__reply");
        var did = new Paragraph(line.did());
        did.addClassName("wall__did");
        add(
                new H2(getTranslation("wall.said.title")),
                new Paragraph(getTranslation("cohesion.pulse.quoted", said(line.said()))),
                did);
    }

    private String said(SaidAndDone.Said said) {
        return switch (said) {
            case SaidAndDone.Said.Sentence(var item) -> getTranslation("cohesion.pulse.item." + item);
            case SaidAndDone.Said.Words(var text) -> text;
        };
    }
}
