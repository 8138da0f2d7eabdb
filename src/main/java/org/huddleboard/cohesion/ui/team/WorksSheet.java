package org.huddleboard.cohesion.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.huddleboard.cohesion.application.view.TeamPage;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.KindToken;

/** Something that works now, so that waiting for an answer does not look like failing. */
class WorksSheet extends Section {
    WorksSheet(TeamPage.WorksNow works) {
        addClassNames("team-works", CardKind.THANKS.className());
        var head = new Div(new KindToken(CardKind.THANKS), new H2(getTranslation("cohesion.team.works")));
        head.addClassName("team-works__head");
        add(head, new Paragraph(getTranslation("cohesion.team.works.cards", works.writers(), works.firstTime())));
    }
}
