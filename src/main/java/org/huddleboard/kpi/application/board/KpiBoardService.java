package org.huddleboard.kpi.application.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.application.events.KpiEvents;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Team;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The team board: what a team's figures say, to those who may read them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('KPI_TEAM_READ')")
public class KpiBoardService {
    private final TeamWeeks weeks;
    private final FigureStore store;
    private final FigureLines lines;
    private final KpiEvents events;
    private final PeopleDirectory people;
    private final Access access;

    KpiBoardService(
            TeamWeeks weeks,
            FigureStore store,
            FigureLines lines,
            KpiEvents events,
            PeopleDirectory people,
            Access access) {
        this.weeks = weeks;
        this.store = store;
        this.lines = lines;
        this.events = events;
        this.people = people;
        this.access = access;
    }

    /** The board of the week asked for, else of the latest that has data; empty while a team has no figures. */
    public Optional<TeamBoard> board(TeamId team, Optional<LocalDate> week, Locale locale) {
        access.require(Action.KPI_TEAM_READ, team);
        var known = people.team(team).orElseThrow(NotFound::new);
        return weeks.read(team, week).map(read -> board(known, read, locale));
    }

    private TeamBoard board(Team team, TeamWeeks.Read read, Locale locale) {
        var figures = read.figures();
        var seesSmall = access.may(Action.KPI_MEMBER_READ, team.id());
        var withheld = seesSmall
                ? List.<KpiCode>of()
                : figures.stream()
                        .filter(figure -> figure.people() < TeamWeeks.FEWEST)
                        .map(JudgedFigure::kpi)
                        .toList();
        var shown = new ArrayList<>(figures.stream()
                .filter(figure -> !withheld.contains(figure.kpi()))
                .toList());
        var waits = handleTimeWaits(shown);
        if (waits) {
            shown.removeIf(figure -> figure.kpi() == KpiCode.AVERAGE_HANDLE_TIME);
        }
        var marks = events.between(team.id(), read.first(), read.week().plusDays(6));
        return new TeamBoard(
                team,
                read.week(),
                read.weeks(),
                shown.stream().map(figure -> lines.line(figure, marks, locale)).toList(),
                withheld,
                waits,
                store.age(team.id()));
    }

    /** Quick is never shown without good. */
    static boolean handleTimeWaits(List<JudgedFigure> figures) {
        var codes = figures.stream().map(JudgedFigure::kpi).toList();
        return codes.contains(KpiCode.AVERAGE_HANDLE_TIME)
                && KpiCode.besideHandleTime().stream().noneMatch(codes::contains);
    }
}
