package org.huddleboard.cohesion.ui.own;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.huddleboard.cohesion.ui.CohesionNavigation;
import org.huddleboard.shared.ui.AudienceLine;
import org.huddleboard.shared.ui.Sheet;

/** Who sees this page, and what it is not for. */
class YoursSheet extends Sheet {
    YoursSheet() {
        addClassName("own-yours");
        add(
                new H2(getTranslation("cohesion.own.yours")),
                new Paragraph(getTranslation("cohesion.own.yours.why")),
                new AudienceLine(getTranslation("cohesion.own.yours.audience")),
                CohesionNavigation.link(CohesionNavigation.METHOD, getTranslation("cohesion.team.method")));
    }
}
