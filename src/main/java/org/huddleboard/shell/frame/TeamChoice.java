package org.huddleboard.shell.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Comparator;
import java.util.List;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Team;
import org.huddleboard.people.TeamInView;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.ui.Printed;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The team in view: a name where there is one, a choice where there are several, nothing where there is none. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class TeamChoice extends Div {
    TeamChoice(TeamInView inView, PeopleDirectory directory, Access access) {
        addClassName("team-choice");
        var teams = directory.teams(access.teams(Action.KPI_TEAM_READ)).stream()
                .sorted(Comparator.comparing(Team::name))
                .toList();
        var chosen = inView.team().flatMap(directory::team);
        if (teams.size() > 1) {
            add(choice(teams, inView));
        } else {
            chosen.or(() -> teams.stream().findFirst()).ifPresent(team -> add(Printed.of(new Span(team.name()))));
        }
    }

    private Select<Team> choice(List<Team> teams, TeamInView inView) {
        var choice = new Select<Team>();
        choice.setAriaLabel(getTranslation("shell.top.team"));
        choice.setItems(teams);
        choice.setItemLabelGenerator(Team::name);
        inView.team()
                .flatMap(chosen ->
                        teams.stream().filter(team -> team.id().equals(chosen)).findFirst())
                .ifPresent(choice::setValue);
        choice.addValueChangeListener(change -> {
            inView.choose(change.getValue().id());
            UI.getCurrent().refreshCurrentRoute(false);
        });
        return choice;
    }
}
