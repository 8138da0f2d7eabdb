package org.huddleboard.cohesion.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.huddleboard.cohesion.application.view.LinkPart;
import org.huddleboard.cohesion.application.view.TeamPage;

/** The sheets of a team's page: with a signal the facts come first, without one what is missing does. */
class TeamContent extends Div {
    private static final String COLUMN = "team-content__column";

    TeamContent(TeamPage page) {
        addClassName("team-content");
        switch (page.link()) {
            case LinkPart.Known known -> known(page, known);
            case LinkPart.NotYet missing -> young(page, new NotYetSheet(missing, page));
            case LinkPart.Computing computing -> young(page, new ComputingSheet(computing.percent()));
        }
        add(new TeamFoot(page));
    }

    private void known(TeamPage page, LinkPart.Known known) {
        facts(page, false);
        var left = part(COLUMN, new LinkSheet(known));
        if (known.newcomers() > 0) {
            left.add(new NewcomersSheet(known));
        }
        var right = part(COLUMN, new DialsSheet(page));
        page.ties().map(TiesSheet::new).ifPresent(right::add);
        page.works().map(WorksSheet::new).ifPresent(right::add);
        add(part("team-content__split", left, right));
    }

    private void young(TeamPage page, Component hero) {
        add(hero);
        facts(page, true);
        var row = part("team-content__three", new InteractionSheet(page), new FeltSheet(page));
        page.works().map(WorksSheet::new).ifPresent(row::add);
        add(row);
        page.ties().map(TiesSheet::new).ifPresent(this::add);
    }

    private void facts(TeamPage page, boolean young) {
        page.facts().ifPresentOrElse(facts -> add(new FactsSheet(facts, young)), () -> add(new TooFewSheet(page)));
    }

    private static Div part(String className, Component... parts) {
        var part = new Div(parts);
        part.addClassName(className);
        return part;
    }
}
