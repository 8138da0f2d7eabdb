package org.huddleboard.cohesion.ui.team;

import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import org.huddleboard.cohesion.application.view.TeamPage;
import org.huddleboard.cohesion.ui.CohesionNavigation;
import org.huddleboard.cohesion.ui.parts.Speech;

/** Who sees this page, the day it stands for, and the way to how it is computed. */
class TeamFoot extends Footer {
    TeamFoot(TeamPage page) {
        addClassName("team-foot");
        var speech = new Speech(this, getLocale());
        add(
                new Span(getTranslation("cohesion.team.foot", speech.day(page.today()))),
                CohesionNavigation.link(CohesionNavigation.METHOD, getTranslation("cohesion.team.method")));
    }
}
