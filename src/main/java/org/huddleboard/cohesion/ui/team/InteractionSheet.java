package org.huddleboard.cohesion.ui.team;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.huddleboard.cohesion.application.view.TeamPage;
import org.huddleboard.cohesion.ui.parts.Knowledge;
import org.huddleboard.cohesion.ui.parts.KnowledgeHead;
import org.huddleboard.cohesion.ui.parts.Speech;

/** What people did in four weeks, as a dial of its own. */
class InteractionSheet extends Section {
    /** A range this wide says more about how little there is than about the team. */
    private static final int WIDE = 16;

    InteractionSheet(TeamPage page) {
        page.interaction()
                .ifPresentOrElse(
                        figure -> {
                            addClassNames("hb-sheet", "team-one-dial");
                            var wide = figure.high() - figure.low() >= WIDE;
                            add(
                                    new KnowledgeHead(
                                            Knowledge.SIGNAL, getTranslation("cohesion.team.interaction.alone")),
                                    TeamCharts.dial(
                                            new Speech(this, getLocale()),
                                            getTranslation("cohesion.team.interaction"),
                                            figure),
                                    new Paragraph(getTranslation(
                                            wide
                                                    ? "cohesion.team.interaction.wide"
                                                    : "cohesion.team.interaction.said")));
                        },
                        () -> {
                            addClassName("unknown-sheet");
                            add(
                                    new KnowledgeHead(Knowledge.UNKNOWN, getTranslation("cohesion.team.interaction")),
                                    new Paragraph(getTranslation("cohesion.team.fromFive")));
                        });
    }
}
