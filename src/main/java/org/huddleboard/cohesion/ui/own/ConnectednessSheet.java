package org.huddleboard.cohesion.ui.own;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.huddleboard.cohesion.application.view.OwnPage;
import org.huddleboard.cohesion.ui.CohesionNavigation;
import org.huddleboard.cohesion.ui.parts.Knowledge;
import org.huddleboard.cohesion.ui.parts.KnowledgeHead;
import org.huddleboard.shared.ui.Glyph;

/** My connectedness of four weeks and what it is made of. */
class ConnectednessSheet extends Section {
    ConnectednessSheet(OwnPage page) {
        var made = page.exchanged();
        if (page.connectedness().isPresent() && made.colleagues() > 0) {
            known(page.connectedness().getAsInt(), made);
        } else {
            addClassNames("unknown-sheet", "own-connectedness");
            add(
                    new KnowledgeHead(Knowledge.UNKNOWN, getTranslation("cohesion.own.figure")),
                    new Paragraph(getTranslation(
                            made.colleagues() > 0 ? "cohesion.own.figure.early" : "cohesion.own.figure.none")));
        }
        if (made.given() == 0) {
            add(CohesionNavigation.button(
                    CohesionNavigation.FEEDBACK, getTranslation("cohesion.own.figure.begin"), Glyph.PENCIL));
        }
    }

    private void known(int connectedness, OwnPage.Exchanged made) {
        addClassNames("hb-sheet", "own-connectedness");
        var figure = new Span(String.valueOf(connectedness));
        figure.addClassNames("hb-fig", "hb-fig--xl");
        add(
                new KnowledgeHead(Knowledge.FACT, getTranslation("cohesion.own.figure")),
                figure,
                new Paragraph(getTranslation("cohesion.own.figure.of")),
                new Paragraph(
                        getTranslation("cohesion.own.figure.made", made.given(), made.received(), made.colleagues())));
    }
}
