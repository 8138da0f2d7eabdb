package org.huddleboard.cohesion.application.link;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huddleboard.cohesion.CohesionTopics;
import org.huddleboard.cohesion.application.tie.TeamPast;
import org.huddleboard.cohesion.application.view.LeaderPage;
import org.huddleboard.cohesion.application.view.LeaderPage.Exploration;
import org.huddleboard.cohesion.application.view.LeaderPage.Finding;
import org.huddleboard.cohesion.domain.explore.BenjaminiHochberg;
import org.huddleboard.cohesion.domain.explore.WeeklyCorrelation;
import org.huddleboard.kpi.FiguresChanged;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.TeamFigures;
import org.huddleboard.live.SharedReading;
import org.huddleboard.shared.TeamId;
import org.springframework.stereotype.Component;

/**
 * Parts of cohesion against the team's figures, week by week: many looks, kept only where at most one in ten would be
 * chance. It asks no permission: it serves services that have asked.
 */
@Component
class Explorer {
    private static final double CHANCE_AMONG_FINDS = .10;
    private static final int WINDOWS = 7;

    private final TeamPast past;
    private final TeamFigures figures;
    private final SharedReading together;

    Explorer(TeamPast past, TeamFigures figures, SharedReading together) {
        this.past = past;
        this.figures = figures;
        this.together = together;
    }

    private record Asked(TeamId team, LocalDate today) {}

    private record Look(LeaderPage.Component component, KpiCode figure, WeeklyCorrelation seen) {}

    Exploration of(TeamId team, LocalDate today) {
        return together.findAnnounced(
                new Asked(team, today),
                List.of(CohesionTopics.of(team), FiguresChanged.topicFor(team)),
                () -> explore(team, today));
    }

    private Exploration explore(TeamId team, LocalDate today) {
        var end = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var components = ComponentWeeks.before(past, team, end, WINDOWS);
        var looks = new ArrayList<Look>();
        var most = 0;
        for (var figure : weekly(team, end).entrySet()) {
            for (var component : LeaderPage.Component.values()) {
                var weeks = common(components.of(component), figure.getValue());
                most = Math.max(most, weeks.size());
                WeeklyCorrelation.of(values(weeks, components.of(component)), values(weeks, figure.getValue()))
                        .ifPresent(seen -> looks.add(new Look(component, figure.getKey(), seen)));
            }
        }
        return looks.isEmpty()
                ? new Exploration.NotYet(most, WeeklyCorrelation.FEWEST_WEEKS)
                : new Exploration.Known(findings(looks), looks.size(), most);
    }

    /** Only what the whole team may see: nothing that fewer than five people made. */
    private Map<KpiCode, Map<LocalDate, Double>> weekly(TeamId team, LocalDate end) {
        var weekly = new TreeMap<KpiCode, Map<LocalDate, Double>>();
        figures.latest(team, Locale.ENGLISH).map(TeamFigures.Latest::figures).orElse(List.of()).stream()
                .forEach(figure -> weekly.put(
                        figure.code(),
                        figure.weeks().stream()
                                .filter(point -> point.span() != null)
                                .filter(point -> Objects.requireNonNull(point.span())
                                        .to()
                                        .isBefore(end))
                                .collect(Collectors.toMap(
                                        point -> monday(Objects.requireNonNull(point.span())
                                                .from()),
                                        point -> point.value(),
                                        (_, later) -> later))));
        return weekly;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static List<LocalDate> common(Map<LocalDate, Double> one, Map<LocalDate, Double> other) {
        return one.keySet().stream().filter(other::containsKey).sorted().toList();
    }

    private static double[] values(List<LocalDate> weeks, Map<LocalDate, Double> of) {
        return weeks.stream().mapToDouble(of::get).toArray();
    }

    private static List<Finding> findings(List<Look> looks) {
        var q = BenjaminiHochberg.of(
                looks.stream().mapToDouble(look -> look.seen().p()).toArray());
        return IntStream.range(0, q.length)
                .filter(place -> q[place] <= CHANCE_AMONG_FINDS)
                .mapToObj(place -> finding(looks.get(place), q[place]))
                .sorted(Comparator.comparingDouble(found -> -Math.abs(found.correlation())))
                .toList();
    }

    private static Finding finding(Look look, double q) {
        return new Finding(
                look.component(), look.figure(), look.seen().r(), q, look.seen().weeks());
    }
}
