package org.huddleboard.wall.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.huddleboard.cohesion.SaidAndDone;
import org.huddleboard.shared.ui.Sheet;

/** "You said, we did": a sentence of the pulse and the action that answers it, without a figure. */
class SaidTile extends Sheet {
    SaidTile(SaidAndDone.Line line) {
        addClassNames("wall__agreed", "wall__said");
        var did = new Paragraph(line.action());
        did.addClassName("wall__did");
        add(
                new H2(getTranslation("wall.said.title")),
                new Paragraph(
                        getTranslation("cohesion.pulse.quoted", getTranslation("cohesion.pulse.item." + line.item()))),
                did);
    }
}
