package org.huddleboard.kpi.application.board;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.domain.ControlChart;
import org.huddleboard.kpi.domain.Point;
import org.huddleboard.kpi.domain.RuleSet;

/**
 * What people decided about charts: the targets, and the weeks from which limits begin anew. A team's limits stay once
 * they rest on enough points; a member's rest on every week of the chart, since nobody begins new ones for a person.
 */
record Rulings(Targets.OfTeam targets, Map<KpiCode, List<LocalDate>> beginnings, boolean locked) {
    /** The beginning of all limits that nobody began anew. */
    static final LocalDate EVER = LocalDate.of(1970, 1, 1);

    Rulings {
        var sorted = new EnumMap<KpiCode, List<LocalDate>>(KpiCode.class);
        beginnings.forEach(
                (kpi, weeks) -> sorted.put(kpi, weeks.stream().sorted().toList()));
        beginnings = Map.copyOf(sorted);
    }

    /** A member's charts, with the targets of the team. */
    static Rulings ofMember(Targets.OfTeam targets) {
        return new Rulings(targets, Map.of(), false);
    }

    OptionalDouble target(KpiCode kpi, LocalDate week) {
        return targets.at(kpi, week);
    }

    ControlChart chart(KpiCode kpi, List<Point> points, RuleSet rules) {
        return locked
                ? ControlChart.locked(
                        kpi.statistic(), kpi.unit().scale(), points, rules, beginnings.getOrDefault(kpi, List.of()))
                : ControlChart.of(kpi.statistic(), kpi.unit().scale(), points, rules);
    }

    /** Where the baseline begins by which the first week of a span is judged, if it began before that. */
    List<LocalDate> baselinesSeen(KpiCode kpi, LocalDate first) {
        return locked
                ? List.of(beginnings.getOrDefault(kpi, List.of()).stream()
                        .filter(week -> week.isBefore(first))
                        .reduce(EVER, (_, later) -> later))
                : List.of();
    }
}
