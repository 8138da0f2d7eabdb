package org.huddleboard.improvement.ui.idea;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.huddleboard.improvement.application.idea.IdeaService;
import org.huddleboard.improvement.application.measure.CreditService;
import org.huddleboard.kpi.TeamChange;
import org.huddleboard.kpi.TeamFigures;

/** What the page of an idea works with. */
@SpringComponent
class IdeaDesk {
    final IdeaService ideas;
    final CreditService credits;
    final TeamChange figures;
    final TeamFigures weeks;

    IdeaDesk(IdeaService ideas, CreditService credits, TeamChange figures, TeamFigures weeks) {
        this.ideas = ideas;
        this.credits = credits;
        this.figures = figures;
        this.weeks = weeks;
    }
}
