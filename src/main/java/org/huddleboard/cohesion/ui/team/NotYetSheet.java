package org.huddleboard.cohesion.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.huddleboard.cohesion.application.view.LinkPart;
import org.huddleboard.cohesion.application.view.TeamPage;
import org.huddleboard.cohesion.ui.CohesionNavigation;
import org.huddleboard.cohesion.ui.parts.Said;
import org.huddleboard.cohesion.ui.parts.Speech;
import org.huddleboard.cohesion.ui.parts.UnknownSheet;
import org.huddleboard.shared.ui.Glyph;

/** No number and no arrow: what there is, what is needed, and when an answer can come. */
class NotYetSheet extends UnknownSheet {
    NotYetSheet(LinkPart.NotYet missing, TeamPage page) {
        addClassName("team-not-yet");
        var said = new Div();
        said.addClassName("team-not-yet__said");
        var headline = new Paragraph(headline(missing));
        headline.addClassName("unknown-sheet__headline");
        var why = new Said(getTranslation("cohesion.team.notYet.why") + " " + when(missing));
        why.addClassName("unknown-sheet__why");
        var steps = new Div();
        steps.addClassName("team-not-yet__steps");
        if (page.member()) {
            var update = CohesionNavigation.button(
                    CohesionNavigation.GOALS, getTranslation("cohesion.team.notYet.goal"), Glyph.FLAG);
            update.addClassName("hb-button--primary");
            steps.add(update);
        }
        steps.add(CohesionNavigation.button(CohesionNavigation.METHOD, getTranslation("cohesion.team.method")));
        head(getTranslation("cohesion.team.question"));
        said.add(headline, why, steps);
        add(said);
        if (!missing.weeksOfData().isEmpty()) {
            add(weeks(missing));
        }
    }

    private String headline(LinkPart.NotYet missing) {
        return missing.ready() < missing.membersNeeded()
                ? getTranslation(
                        "cohesion.team.notYet.members", missing.ready(), missing.weeksNeeded(), missing.membersNeeded())
                : getTranslation("cohesion.team.notYet.rows", missing.rows(), missing.rowsNeeded());
    }

    private String when(LinkPart.NotYet missing) {
        var speech = new Speech(this, getLocale());
        return missing.earliest()
                .map(monday -> getTranslation("cohesion.team.notYet.when", speech.day(monday), LinkPart.FIRM_WEEKS))
                .orElseGet(() -> getTranslation("cohesion.team.notYet.whenever", LinkPart.FIRM_WEEKS));
    }

    private Div weeks(LinkPart.NotYet missing) {
        var title = new Paragraph(getTranslation("cohesion.team.weeks.title"));
        title.addClassName("team-not-yet__title");
        var weeks = new Div(title, TeamCharts.weeks(new Speech(this, getLocale()), missing));
        weeks.addClassName("team-not-yet__weeks");
        return weeks;
    }
}
