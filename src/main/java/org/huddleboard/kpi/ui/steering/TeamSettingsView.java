package org.huddleboard.kpi.ui.steering;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.huddleboard.kpi.FiguresChanged;
import org.huddleboard.kpi.application.board.KpiBoardService;
import org.huddleboard.kpi.application.board.TeamBoard;
import org.huddleboard.kpi.application.steering.BaselineService;
import org.huddleboard.kpi.application.steering.TargetService;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Team;
import org.huddleboard.people.TeamInView;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.Roles;
import org.huddleboard.shared.ui.PageHead;

/** What a team aims at, and from where its charts are judged; for whoever leads it. */
@Route("team-settings")
@PageTitle("Team settings")
@Menu(order = 83, title = "Team settings", icon = "sliders")
@RolesAllowed({Roles.LEADER, Roles.SITE_MANAGER})
class TeamSettingsView extends Main {
    private final transient TargetService targets;
    private final transient BaselineService baselines;
    private final transient KpiBoardService boards;
    private final transient Clock clock;
    private final PageHead head = new PageHead();
    private final Div sheets = new Div();

    TeamSettingsView(
            TargetService targets,
            BaselineService baselines,
            KpiBoardService boards,
            TeamInView inView,
            PeopleDirectory people,
            Access access,
            LiveTopics live,
            Clock clock) {
        this.targets = targets;
        this.baselines = baselines;
        this.boards = boards;
        this.clock = clock;
        addClassName("team-settings");
        sheets.addClassName("team-settings__sheets");
        add(head, sheets);
        var team = inView.team()
                .filter(found -> access.may(Action.KPI_MANAGE, found))
                .flatMap(people::team);
        if (team.isEmpty()) {
            head.finding(getTranslation("kpi.signal.settings.noTeam"));
            return;
        }
        head.finding(getTranslation("kpi.signal.settings.title", team.get().name()));
        head.under(getTranslation("kpi.signal.settings.under"));
        var figures = live.revision(FiguresChanged.topicFor(team.get().id()));
        Signal.effect(this, () -> {
            figures.get();
            show(team.get());
        });
    }

    private void show(Team team) {
        sheets.removeAll();
        sheets.add(
                new TargetsSheet(team.id(), targets.of(team.id()), week(team), targets::set),
                new LimitsSheet(
                        team.id(),
                        baselines.lasting(team.id()),
                        baselines.standing(team.id()),
                        baselines::begin,
                        baselines::takeBack));
    }

    /** The week its board shows; while it has no figures, this one. */
    private LocalDate week(Team team) {
        return boards.board(team.id(), Optional.empty(), getLocale())
                .map(TeamBoard::week)
                .orElseGet(() -> LocalDate.now(clock.withZone(team.zone()))
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }
}
