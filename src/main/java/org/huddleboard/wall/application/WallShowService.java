package org.huddleboard.wall.application;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huddleboard.feedback.WallThanks;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.TeamFigures;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Collects what a paired screen may show of its team; asked in the name of the screen. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('WALL_SHOW')")
public class WallShowService {
    private static final int THANKS = 12;

    private final TeamFigures figures;
    private final WallThanks thanks;
    private final PeopleDirectory directory;
    private final Access access;

    WallShowService(TeamFigures figures, WallThanks thanks, PeopleDirectory directory, Access access) {
        this.figures = figures;
        this.thanks = thanks;
        this.directory = directory;
        this.access = access;
    }

    public WallShow show(TeamId id, Locale language) {
        var team = directory.team(access.require(Action.WALL_SHOW, id)).orElseThrow(NotFound::new);
        var notes = thanks.latest(id, THANKS).stream()
                .filter(WallShowService::withoutDigits)
                .toList();
        return new WallShow(team, figures(id, language), notes);
    }

    private Optional<WallShow.Figures> figures(TeamId team, Locale language) {
        access.require(Action.KPI_TEAM_READ, team);
        return figures.latest(team, language)
                .map(latest -> new WallShow.Figures(
                        latest.period(), latest.lastDay(), latest.importedAt(), inCompany(latest.figures())))
                .filter(shown -> !shown.turns().isEmpty());
    }

    /** Handle time never stands alone: without a figure of what was achieved beside it, it stays away. */
    static List<TeamFigures.Figure> inCompany(List<TeamFigures.Figure> all) {
        var company = all.stream().anyMatch(figure -> KpiCode.besideHandleTime().contains(figure.code()));
        return company
                ? all
                : all.stream().filter(figure -> !needsCompany(figure)).toList();
    }

    static boolean needsCompany(TeamFigures.Figure figure) {
        return figure.code() == KpiCode.AVERAGE_HANDLE_TIME || figure.code() == KpiCode.AFTER_CALL_WORK;
    }

    /** Feedback has seen to it already; a wall hangs where customers and visitors pass. */
    private static boolean withoutDigits(WallThanks.Note note) {
        return note.words().chars().noneMatch(Character::isDigit);
    }
}
