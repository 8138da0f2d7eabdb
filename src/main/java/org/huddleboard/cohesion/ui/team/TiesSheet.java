package org.huddleboard.cohesion.ui.team;

import com.vaadin.flow.component.html.Paragraph;
import org.huddleboard.cohesion.application.view.TiesPart;
import org.huddleboard.cohesion.ui.parts.Knowledge;
import org.huddleboard.cohesion.ui.parts.KnowledgeHead;
import org.huddleboard.cohesion.ui.parts.Speech;
import org.huddleboard.shared.ui.Sheet;

/** The picture of who exchanges how much, without a name: one may find oneself and nobody else. */
class TiesSheet extends Sheet {
    TiesSheet(TiesPart ties) {
        addClassName("team-ties");
        var you = ties.you().isPresent();
        add(
                new KnowledgeHead(Knowledge.FACT, getTranslation("cohesion.team.ties")),
                TeamCharts.ties(new Speech(this, getLocale()), ties),
                new Paragraph(getTranslation(you ? "cohesion.team.ties.you" : "cohesion.team.ties.nobody")));
    }
}
