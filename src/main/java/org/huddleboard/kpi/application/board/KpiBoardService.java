package org.huddleboard.kpi.application.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huddleboard.kpi.FiguresChanged;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.application.events.KpiEvents;
import org.huddleboard.live.SharedReading;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.PeopleTopics;
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
    private final SharedReading together;
    private final Access access;

    KpiBoardService(
            TeamWeeks weeks,
            FigureStore store,
            FigureLines lines,
            KpiEvents events,
            PeopleDirectory people,
            SharedReading together,
            Access access) {
        this.weeks = weeks;
        this.store = store;
        this.lines = lines;
        this.events = events;
        this.people = people;
        this.together = together;
        this.access = access;
    }

    private record Asked(TeamId team, Optional<LocalDate> week, Locale locale, boolean seesSmall) {}

    /**
     * The board of the week asked for, else of the latest that has data; empty while a team has no figures. It is read
     * once for all who see the same of it, until a figure, a target, limits or an event change.
     */
    public Optional<TeamBoard> board(TeamId team, Optional<LocalDate> week, Locale locale) {
        access.require(Action.KPI_TEAM_READ, team);
        var asked = new Asked(team, week, locale, access.may(Action.KPI_MEMBER_READ, team));
        return together.findAnnounced(
                asked, List.of(FiguresChanged.topicFor(team), PeopleTopics.places()), () -> read(asked));
    }

    private Optional<TeamBoard> read(Asked asked) {
        var team = people.team(asked.team()).orElseThrow(NotFound::new);
        return weeks.read(asked.team(), asked.week()).map(read -> board(team, read, asked));
    }

    private TeamBoard board(Team team, TeamWeeks.Read read, Asked asked) {
        var figures = read.figures();
        var withheld = asked.seesSmall()
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
                shown.stream()
                        .map(figure -> lines.line(figure, marks, asked.locale()))
                        .toList(),
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
