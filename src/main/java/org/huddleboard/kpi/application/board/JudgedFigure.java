package org.huddleboard.kpi.application.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.domain.ControlChart;
import org.huddleboard.kpi.domain.Interval;
import org.huddleboard.kpi.domain.JudgedPoint;
import org.huddleboard.kpi.domain.RuleSet;
import org.huddleboard.kpi.domain.Verdict;

/** One figure of one week with its chart and its verdict; {@code index} is that week's point. */
record JudgedFigure(KpiCode kpi, ControlChart chart, int index, int people, Verdict verdict) {

    /** Empty where the figure has nothing for that week. */
    static Optional<JudgedFigure> of(
            KpiCode kpi, List<WeekSum> sums, LocalDate week, Set<LocalDate> complete, RuleSet rules) {
        var mine = sums.stream()
                .filter(sum -> sum.kpi() == kpi && !sum.week().isAfter(week))
                .toList();
        var points = mine.stream()
                .map(sum -> sum.point(complete.contains(sum.week())))
                .toList();
        var chart = ControlChart.of(kpi.statistic(), kpi.unit().scale(), points, rules);
        return IntStream.range(0, chart.points().size())
                .filter(i -> chart.points().get(i).covers(week)
                        && mine.getLast().week().equals(week))
                .boxed()
                .findFirst()
                .map(index -> new JudgedFigure(
                        kpi,
                        chart,
                        index,
                        mine.getLast().people(),
                        Verdict.at(chart, index, kpi.direction(), kpi.usualTarget())));
    }

    JudgedPoint point() {
        return chart.points().get(index);
    }

    /** The 95 % range of the week's own figure, in its unit; a share of time has none. */
    Optional<Interval> range() {
        var scale = kpi.unit().scale();
        return switch (kpi.statistic()) {
            case RATE ->
                Optional.of(Interval.ofShare(point().total(), point().count()).times(scale));
            case MEAN ->
                Optional.of(Interval.ofMean(point().total(), point().squares(), point().count())
                        .times(scale));
            case SHARE -> Optional.empty();
        };
    }

    boolean standsOut() {
        return verdict.rule().isPresent();
    }

    boolean isPooled() {
        return point().weeks() > 1;
    }
}
