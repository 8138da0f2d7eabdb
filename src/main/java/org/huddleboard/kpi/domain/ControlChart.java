package org.huddleboard.kpi.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huddleboard.kpi.Statistic;

/**
 * A series of weeks with its usual wobble. Rates get p′ limits over pooled weeks; means, and shares of seconds whose
 * count is no number of trials, get XmR limits. They are trial limits below {@value Limits#LOCKED_FROM} points.
 * Incomplete weeks keep their place but are neither counted nor judged.
 *
 * @param judged how many points stand behind the latest limits
 */
public record ControlChart(List<JudgedPoint> points, int judged, RuleSet rules) {
    /** Fewer points have no wobble that could be measured. */
    private static final int LEAST = 2;

    public ControlChart {
        points = List.copyOf(points);
    }

    /**
     * One baseline: the limits come from every complete week of the series, as NHS "Making Data Count" does.
     *
     * @param scale what sum over count is multiplied with: 100 for per cent
     */
    public static ControlChart of(Statistic statistic, double scale, List<Point> weeks, RuleSet rules) {
        return of(statistic, scale, weeks, rules, Integer.MAX_VALUE);
    }

    /**
     * Limits that stay: those of the first {@value Limits#SETTLED_AT} points judge all that follow, until a week from
     * which somebody began new ones. Runs and trends end where new limits begin.
     */
    public static ControlChart locked(
            Statistic statistic, double scale, List<Point> weeks, RuleSet rules, Collection<LocalDate> beginnings) {
        if (beginnings.isEmpty()) {
            return of(statistic, scale, weeks, rules, Limits.SETTLED_AT);
        }
        var begins = beginnings.stream().distinct().sorted().toList();
        var points = new ArrayList<JudgedPoint>();
        var judged = 0;
        for (var i = 0; i <= begins.size(); i++) {
            var from = i == 0 ? LocalDate.MIN : begins.get(i - 1);
            var to = i == begins.size() ? LocalDate.MAX : begins.get(i);
            var part = weeks.stream()
                    .filter(week -> !week.start().isBefore(from) && week.start().isBefore(to))
                    .toList();
            if (!part.isEmpty()) {
                var chart = of(statistic, scale, part, rules, Limits.SETTLED_AT);
                points.addAll(chart.points());
                judged = chart.judged();
            }
        }
        return new ControlChart(points, judged, rules);
    }

    /** The same without the points that end before a day. */
    public ControlChart from(LocalDate day) {
        var left = new ArrayList<JudgedPoint>(points.size());
        for (var point : points) {
            if (!point.to().isBefore(day)) {
                left.add(point);
            }
        }
        return new ControlChart(left, judged, rules);
    }

    private static ControlChart of(Statistic statistic, double scale, List<Point> weeks, RuleSet rules, int settledAt) {
        var pools = pools(statistic, weeks);
        var sums = new ArrayList<Point>(pools.size());
        var figures = new ArrayList<Double>(pools.size());
        for (var pool : pools) {
            var sum = pool.size() == 1 ? pool.getFirst() : sum(pool);
            sums.add(sum);
            figures.add(sum.ratio() * scale);
        }
        var baseline = Math.min(settledAt, sums.size());
        var limits = sums.size() < LEAST ? List.<Limits>of() : limits(statistic, scale, sums, figures, baseline);
        var broken = limits.isEmpty() ? List.<Set<Rule>>of() : rules.judge(figures, limits);
        var judged = new ArrayList<JudgedPoint>(pools.size());
        for (var i = 0; i < pools.size(); i++) {
            judged.add(point(
                    sums.get(i),
                    pools.get(i).getLast().start(),
                    pools.get(i).size(),
                    scale,
                    limits.isEmpty() ? Optional.empty() : Optional.of(limits.get(i)),
                    true,
                    broken.isEmpty() ? Set.of() : broken.get(i)));
        }
        return new ControlChart(inOrder(weeks, pools, judged, scale), baseline, rules);
    }

    private static List<List<Point>> pools(Statistic statistic, List<Point> weeks) {
        var complete = new ArrayList<Point>(weeks.size());
        for (var week : weeks) {
            if (week.complete()) {
                complete.add(week);
            }
        }
        return switch (statistic) {
            case RATE -> complete.isEmpty() ? List.of() : LaneyChart.pooled(complete);
            case MEAN, SHARE -> {
                var alone = new ArrayList<List<Point>>(complete.size());
                complete.forEach(week -> alone.add(List.of(week)));
                yield alone;
            }
        };
    }

    private static List<Limits> limits(
            Statistic statistic, double scale, List<Point> sums, List<Double> figures, int baseline) {
        return switch (statistic) {
            case RATE -> {
                var chart = LaneyChart.of(sums.subList(0, baseline));
                var limits = new ArrayList<Limits>(sums.size());
                sums.forEach(point -> limits.add(chart.limits(point.count(), scale, baseline)));
                yield limits;
            }
            case MEAN, SHARE -> {
                var open = Collections.min(figures) < 0;
                var limits = XmrChart.of(figures.subList(0, baseline))
                        .limits(baseline)
                        .within(open ? Double.NEGATIVE_INFINITY : 0);
                yield Collections.nCopies(figures.size(), limits);
            }
        };
    }

    /** Incomplete weeks go back to where they stood among the judged ones. */
    private static List<JudgedPoint> inOrder(
            List<Point> weeks, List<List<Point>> pools, List<JudgedPoint> judged, double scale) {
        var points = new ArrayList<JudgedPoint>(weeks.size());
        var pool = 0;
        var seen = 0;
        for (var week : weeks) {
            if (!week.complete()) {
                points.add(point(week, week.start(), 1, scale, Optional.empty(), false, Set.of()));
            } else if (++seen == pools.get(pool).size()) {
                points.add(judged.get(pool));
                pool++;
                seen = 0;
            }
        }
        return points;
    }

    /**
     * The run that stands at the end of the series, on one side of an average that stays: what has to be there before
     * somebody may begin new limits. Empty while it is shorter than a run.
     */
    public Optional<Run> sustained() {
        var complete = points.stream().filter(JudgedPoint::judged).toList();
        var length = 0;
        for (var i = complete.size() - 1; i >= 0; i--) {
            var same = complete.get(i).side() != 0
                    && complete.get(i).side() == complete.getLast().side()
                    && complete.get(i).sameLimits(complete.getLast());
            if (!same) {
                break;
            }
            length++;
        }
        var first = complete.size() - length;
        return length < rules.run()
                ? Optional.empty()
                : Optional.of(new Run(
                        complete.get(first).from(),
                        complete.get(complete.size() - rules.run()).from(),
                        complete.getLast().side() > 0,
                        length));
    }

    /**
     * Points in a row on one side of the average, up to the latest one.
     *
     * @param from its first day, {@code last} the first day of the latest point from which it is still long enough
     */
    public record Run(LocalDate from, LocalDate last, boolean above, int points) {}

    private static Point sum(List<Point> pool) {
        return new Point(
                pool.getFirst().start(),
                Sum.of(pool, Point::total),
                Sum.of(pool, Point::count),
                Sum.of(pool, Point::squares),
                true);
    }

    private static JudgedPoint point(
            Point point,
            LocalDate last,
            int weeks,
            double scale,
            Optional<Limits> limits,
            boolean judged,
            Set<Rule> rules) {
        return new JudgedPoint(
                point.start(),
                last.plusDays(6),
                weeks,
                point.total(),
                point.count(),
                point.squares(),
                point.ratio() * scale,
                limits,
                judged,
                rules);
    }
}
