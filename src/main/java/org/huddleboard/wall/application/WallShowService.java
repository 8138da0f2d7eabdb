package org.huddleboard.wall.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huddleboard.cohesion.SaidAndDone;
import org.huddleboard.feedback.WallThanks;
import org.huddleboard.improvement.OpenAction;
import org.huddleboard.improvement.WallActions;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.TeamFigures;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Team;
import org.huddleboard.shadowing.BesideEachOther;
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
    private static final int AGREED = 9;
    private static final int SAID = 2;

    private final TeamFigures figures;
    private final WallThanks thanks;
    private final BesideEachOther beside;
    private final WallActions actions;
    private final SaidAndDone said;
    private final TipReader tips;
    private final HuddleFollower huddles;
    private final Discretion discretion;
    private final PeopleDirectory directory;
    private final Access access;
    private final Clock clock;

    WallShowService(
            TeamFigures figures,
            WallThanks thanks,
            BesideEachOther beside,
            WallActions actions,
            SaidAndDone said,
            TipReader tips,
            HuddleFollower huddles,
            Discretion discretion,
            PeopleDirectory directory,
            Access access,
            Clock clock) {
        this.figures = figures;
        this.thanks = thanks;
        this.beside = beside;
        this.actions = actions;
        this.said = said;
        this.tips = tips;
        this.huddles = huddles;
        this.discretion = discretion;
        this.directory = directory;
        this.access = access;
        this.clock = clock;
    }

    /** Its tiles; while a huddle runs its block alone, so that the screen is with the leader at once. */
    public WallShow show(TeamId id, Locale language) {
        var team = directory.team(access.require(Action.WALL_SHOW, id)).orElseThrow(NotFound::new);
        var huddle = huddles.running(team, language);
        var shown = figures(team, language);
        return huddle.isPresent() ? WallShow.of(team).during(huddle.get(), shown) : tiles(team, shown, language);
    }

    private WallShow tiles(Team team, Optional<WallShow.Figures> shown, Locale language) {
        var notes = thanks.latest(team.id(), THANKS).stream()
                .filter(note -> !Discretion.hasFigures(note.words()))
                .toList();
        return new WallShow(
                team,
                shown,
                notes,
                tips.today(team, language),
                pairs(team, language),
                agreed(team),
                said(team),
                huddles.next(team.id()),
                Optional.empty());
    }

    private Optional<WallShow.Figures> figures(Team team, Locale language) {
        access.require(Action.KPI_TEAM_READ, team.id());
        var names = discretion.at(team);
        return figures.latest(team.id(), language)
                .map(latest -> new WallShow.Figures(
                        latest.period(), latest.lastDay(), latest.importedAt(), turns(latest.figures(), names)))
                .filter(shown -> !shown.turns().isEmpty());
    }

    private static List<TeamFigures.Figure> turns(List<TeamFigures.Figure> all, Discretion.Names names) {
        return inCompany(all).stream().map(names::beside).toList();
    }

    private List<BesideEachOther.Pair> pairs(Team team, Locale language) {
        return beside.on(team.id(), LocalDate.now(clock.withZone(team.zone())), language).stream()
                .filter(pair -> !Discretion.hasFigures(pair.skill()))
                .toList();
    }

    /** Texts of a tile that names nobody may hold figures; where one names somebody, none does. */
    private List<String> agreed(Team team) {
        return discretion
                .at(team)
                .together(actions.open(team.id(), AGREED).stream()
                        .map(OpenAction::text)
                        .toList());
    }

    /** What was said stands beside what was done about it; an action may name somebody, so neither holds a figure then. */
    private List<SaidAndDone.Line> said(Team team) {
        var names = discretion.at(team);
        return said.of(team.id(), SAID).stream().map(line -> said(line, names)).toList();
    }

    private static SaidAndDone.Line said(SaidAndDone.Line line, Discretion.Names names) {
        return switch (line.said()) {
            case SaidAndDone.Said.Sentence sentence ->
                new SaidAndDone.Line(
                        sentence, names.together(List.of(line.did())).getFirst(), line.how(), line.day());
            case SaidAndDone.Said.Words(var text) -> {
                var told = names.together(List.of(text, line.did()));
                yield new SaidAndDone.Line(
                        new SaidAndDone.Said.Words(told.getFirst()), told.getLast(), line.how(), line.day());
            }
        };
    }

    /** Handle time never stands alone: without a figure of what was achieved beside it, it stays away. */
    static List<TeamFigures.Figure> inCompany(List<TeamFigures.Figure> all) {
        var company = all.stream().anyMatch(figure -> KpiCode.besideHandleTime().contains(figure.code()));
        return company
                ? all
                : all.stream().filter(figure -> !needsCompany(figure)).toList();
    }

    static boolean needsCompany(TeamFigures.Figure figure) {
        return figure.code().needsCompany();
    }
}
