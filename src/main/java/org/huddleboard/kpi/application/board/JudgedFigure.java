package org.huddleboard.kpi.application.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.domain.ControlChart;
import org.huddleboard.kpi.domain.Interval;
import org.huddleboard.kpi.domain.JudgedPoint;
import org.huddleboard.kpi.domain.Point;
import org.huddleboard.kpi.domain.RuleSet;
import org.huddleboard.kpi.domain.Verdict;
import org.jspecify.annotations.Nullable;

/** One figure of one week with its chart and what was decided about it; {@code index} is that week's point. */
record JudgedFigure(KpiCode kpi, ControlChart chart, int index, int people, Rulings rulings) {
    /** Below this many scores a quality figure is for coaching, not for comparing. */
    private static final int SCORES_TO_COMPARE = 10;

    /** Empty where the figure has nothing for that week; {@code sums} may reach further back than is shown. */
    static Optional<JudgedFigure> of(
            KpiCode kpi,
            List<WeekSum> sums,
            LocalDate first,
            LocalDate week,
            Set<LocalDate> complete,
            RuleSet rules,
            Rulings rulings) {
        var points = new ArrayList<Point>(sums.size());
        @Nullable WeekSum last = null;
        for (var sum : sums) {
            if (sum.kpi() == kpi && !sum.week().isAfter(week)) {
                points.add(sum.point(complete.contains(sum.week())));
                last = sum;
            }
        }
        if (last == null || !last.week().equals(week)) {
            return Optional.empty();
        }
        var chart = rulings.chart(kpi, points, rules).from(first);
        for (var index = 0; index < chart.points().size(); index++) {
            if (chart.points().get(index).covers(week)) {
                return Optional.of(new JudgedFigure(kpi, chart, index, last.people(), rulings));
            }
        }
        return Optional.empty();
    }

    Verdict verdict() {
        return verdict(index);
    }

    /** What may be said of one point, by the target of its own week. */
    Verdict verdict(int place) {
        return isForCoaching(place)
                ? Verdict.OPEN
                : Verdict.at(
                        chart, place, kpi.direction(), target(chart.points().get(place)));
    }

    private OptionalDouble target(JudgedPoint at) {
        return rulings.target(kpi, at.to());
    }

    /** The target of the week that is shown. */
    OptionalDouble target() {
        return target(point());
    }

    /** Too few scores to compare this week with any other. */
    boolean isForCoaching() {
        return isForCoaching(index);
    }

    private boolean isForCoaching(int place) {
        return kpi == KpiCode.QUALITY && chart.points().get(place).count() < SCORES_TO_COMPARE;
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
        return verdict().rule().isPresent();
    }

    boolean isPooled() {
        return point().weeks() > 1;
    }
}
