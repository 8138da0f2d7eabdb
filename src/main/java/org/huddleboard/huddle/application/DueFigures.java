package org.huddleboard.huddle.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huddleboard.huddle.domain.FigureLine;
import org.huddleboard.huddle.domain.Huddle;
import org.huddleboard.improvement.ActionsAbout;
import org.huddleboard.kpi.FigureReasons;
import org.huddleboard.kpi.FigureReasons.Reason;
import org.huddleboard.kpi.FigureRef;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.TeamFigures;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.Variation;
import org.springframework.stereotype.Component;

/** The figures of a huddle: those of the latest week, and those somebody wants to talk about, with their reasons. */
@Component
class DueFigures {
    private static final int FIGURES = 8;

    private final TeamFigures figures;
    private final FigureTopics topics;
    private final FigureReasons reasons;
    private final ActionsAbout actions;

    DueFigures(TeamFigures figures, FigureTopics topics, FigureReasons reasons, ActionsAbout actions) {
        this.figures = figures;
        this.topics = topics;
        this.reasons = reasons;
        this.actions = actions;
    }

    /** A figure that is due; {@code asked} where somebody wants to talk about it. */
    record Due(FigureRef ref, TeamFigures.Figure figure, boolean asked, Optional<Reason> reason) {
        boolean concerning() {
            return figure.variation() == Variation.CONCERNING;
        }
    }

    /** What was kept of a figure beside the figure itself. */
    record Looked(FigureLine line, TeamFigures.Figure figure) {}

    /** Concerning ones first, then those somebody wants to talk about. */
    List<Due> due(TeamId team, Locale language) {
        var waiting = topics.waiting(team);
        var found = new ArrayList<Due>();
        var latest = figures.latest(team, language);
        latest.ifPresent(now -> found.addAll(due(team, now, waiting)));
        waiting.stream()
                .map(FigureRef::week)
                .distinct()
                .filter(week -> latest.filter(now -> now.week().equals(week)).isEmpty())
                .flatMap(week -> figures.at(team, week, language).stream())
                .flatMap(then -> due(team, then, waiting).stream().filter(Due::asked))
                .forEach(found::add);
        return found.stream()
                .sorted(Comparator.comparing((Due due) -> !due.concerning()).thenComparing(due -> !due.asked()))
                .limit(FIGURES)
                .toList();
    }

    private List<Due> due(TeamId team, TeamFigures.Latest of, List<FigureRef> waiting) {
        var said = reasons.of(team, of.week());
        return of.figures().stream()
                .map(figure -> {
                    var ref = new FigureRef(team, figure.code(), of.week());
                    return new Due(ref, figure, waiting.contains(ref), Optional.ofNullable(said.get(figure.code())));
                })
                .toList();
    }

    /** The same as a huddle keeps them, with the reason and the action that are there already. */
    List<FigureLine> lines(TeamId team, Locale language) {
        var due = due(team, language);
        var agreed =
                actions.latest(team, due.stream().map(each -> each.ref().ref()).toList());
        return due.stream()
                .map(each -> {
                    var line = FigureLine.of(
                                    each.ref().kpi(),
                                    each.concerning(),
                                    each.figure().value())
                            .in(each.ref().week(), each.asked());
                    var told = each.reason()
                            .map(reason -> line.because(reason.cause(), reason.words()))
                            .orElse(line);
                    var action = agreed.get(each.ref().ref());
                    return action == null ? told : told.answeredBy(action.value());
                })
                .toList();
    }

    /** The figures of a huddle that has begun, in its own order, with today's drawing. */
    Stream<Looked> of(Huddle huddle, Locale language) {
        var team = huddle.team();
        var latest = figures.latest(team, language);
        var weeks = new HashMap<LocalDate, Map<KpiCode, TeamFigures.Figure>>();
        latest.ifPresent(now -> weeks.put(now.week(), byCode(now)));
        return huddle.figures().stream().flatMap(line -> {
            var week = Optional.ofNullable(line.weekStart()).or(() -> latest.map(TeamFigures.Latest::week));
            return week
                    .map(monday -> weeks.computeIfAbsent(
                            monday,
                            then -> figures.at(team, then, language)
                                    .map(DueFigures::byCode)
                                    .orElse(Map.of())))
                    .map(known -> known.get(line.kpi()))
                    .map(figure -> new Looked(line, figure))
                    .stream();
        });
    }

    private static Map<KpiCode, TeamFigures.Figure> byCode(TeamFigures.Latest latest) {
        return latest.figures().stream().collect(Collectors.toMap(TeamFigures.Figure::code, figure -> figure));
    }
}
