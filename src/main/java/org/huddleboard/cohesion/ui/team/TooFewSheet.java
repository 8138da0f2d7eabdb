package org.huddleboard.cohesion.ui.team;

import com.vaadin.flow.component.html.Paragraph;
import org.huddleboard.cohesion.application.view.TeamPage;
import org.huddleboard.cohesion.ui.parts.UnknownSheet;

/** A team so small that any total would point at somebody. */
class TooFewSheet extends UnknownSheet {
    TooFewSheet(TeamPage page) {
        head(getTranslation("cohesion.team.facts"));
        add(new Paragraph(getTranslation("cohesion.team.tooFew", page.members())));
    }
}
