package org.huddleboard.cohesion.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.huddleboard.cohesion.application.view.DialFigure;
import org.huddleboard.cohesion.application.view.TeamPage;
import org.huddleboard.cohesion.ui.parts.Knowledge;
import org.huddleboard.cohesion.ui.parts.KnowledgeHead;
import org.huddleboard.cohesion.ui.parts.Speech;
import org.huddleboard.shared.ui.Sheet;

/** What people did beside what they feel; where one is missing, a dashed arc says what it takes. */
class DialsSheet extends Sheet {
    DialsSheet(TeamPage page) {
        addClassName("team-dials");
        var row = new Div();
        row.addClassName("team-dials__row");
        add(new KnowledgeHead(Knowledge.SIGNAL, getTranslation("cohesion.team.dials")), row);
        var pulse = new PulseWords(new Speech(this, getLocale()), page.pulse());
        page.interaction()
                .ifPresentOrElse(
                        figure -> row.add(dial(
                                figure,
                                getTranslation("cohesion.team.interaction"),
                                getTranslation("cohesion.team.interaction.hint"))),
                        () -> row.add(missing(
                                getTranslation("cohesion.team.interaction"),
                                getTranslation("cohesion.team.fromFive"))));
        page.pulse()
                .felt()
                .ifPresentOrElse(
                        felt -> row.add(
                                dial(felt.figure(), getTranslation("cohesion.team.felt"), pulse.answered(felt))),
                        () -> row.add(missing(getTranslation("cohesion.team.felt"), pulse.missing())));
        pulse.invitation().ifPresent(this::add);
    }

    private Component dial(DialFigure figure, String name, String hint) {
        return said(TeamCharts.dial(new Speech(this, getLocale()), name, figure), name, hint);
    }

    private static Component missing(String name, String why) {
        var arc = new Div();
        arc.addClassName("team-dials__arc");
        arc.getElement().setAttribute("aria-hidden", "true");
        return said(arc, name, why);
    }

    private static Div said(Component drawing, String name, String hint) {
        var dial = new Div(drawing, new H3(name), new Paragraph(hint));
        dial.addClassName("team-dials__dial");
        return dial;
    }
}
