package org.huddleboard.kpi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.huddleboard.kpi.FiguresChanged;
import org.huddleboard.kpi.application.board.KpiBoardService;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.people.TeamInView;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.ui.home.HomePart;

/** The team's week on the page of those who lead or look after it. */
@SpringComponent
class HomeTeamWeek implements HomePart {
    private static final int ORDER = 40;

    private final KpiBoardService boards;
    private final TeamInView inView;
    private final LiveTopics live;
    private final Access access;

    HomeTeamWeek(KpiBoardService boards, TeamInView inView, LiveTopics live, Access access) {
        this.boards = boards;
        this.inView = inView;
        this.live = live;
        this.access = access;
    }

    @Override
    public Place place() {
        return Place.BELOW;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Component> show() {
        if (access.may(Action.KPI_OWN_READ)) {
            return List.of();
        }
        return inView.team()
                .filter(team -> access.may(Action.KPI_TEAM_READ, team))
                .flatMap(team -> boards.board(
                        team, Optional.empty(), UI.getCurrentOrThrow().getLocale()))
                .<List<Component>>map(board -> List.of(new TeamWeekSheet(board)))
                .orElse(List.of());
    }

    @Override
    public List<Signal<Long>> changes() {
        return inView.team().stream()
                .map(team -> live.revision(FiguresChanged.topicFor(team)))
                .toList();
    }
}
