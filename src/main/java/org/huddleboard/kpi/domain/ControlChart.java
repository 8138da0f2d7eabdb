package org.huddleboard.kpi.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.huddleboard.kpi.Statistic;

/**
 * A series of weeks with its usual wobble. Rates get p′ limits over pooled weeks; means, and shares of seconds whose
 * count is no number of trials, get XmR limits. Limits come from every complete week of the series, as NHS "Making
 * Data Count" does; they are trial limits below {@value Limits#LOCKED_FROM} points. Incomplete weeks keep their place
 * but are neither counted nor judged.
 *
 * @param judged how many points stand behind the limits
 */
public record ControlChart(List<JudgedPoint> points, int judged, RuleSet rules) {
    /** Fewer points have no wobble that could be measured. */
    private static final int LEAST = 2;

    public ControlChart {
        points = List.copyOf(points);
    }

    /** @param scale what sum over count is multiplied with: 100 for per cent */
    public static ControlChart of(Statistic statistic, double scale, List<Point> weeks, RuleSet rules) {
        var complete = weeks.stream().filter(Point::complete).toList();
        var pools = switch (statistic) {
            case RATE -> complete.isEmpty() ? List.<List<Point>>of() : LaneyChart.pooled(complete);
            case MEAN, SHARE -> complete.stream().map(List::of).toList();
        };
        var sums = pools.stream().map(pool -> sum(pool, true)).toList();
        var figures = sums.stream().map(point -> point.ratio() * scale).toList();
        var limits = sums.size() < LEAST ? List.<Limits>of() : limits(statistic, scale, sums, figures);
        var broken = limits.isEmpty() ? List.<Set<Rule>>of() : rules.judge(figures, limits);
        var judged = IntStream.range(0, sums.size())
                .mapToObj(i -> point(
                        sums.get(i),
                        pools.get(i).getLast().start(),
                        pools.get(i).size(),
                        scale,
                        limits.isEmpty() ? Optional.empty() : Optional.of(limits.get(i)),
                        true,
                        broken.isEmpty() ? Set.of() : broken.get(i)))
                .toList();
        return new ControlChart(inOrder(weeks, pools, judged, scale), judged.size(), rules);
    }

    private static List<Limits> limits(Statistic statistic, double scale, List<Point> sums, List<Double> figures) {
        return switch (statistic) {
            case RATE -> {
                var chart = LaneyChart.of(sums);
                yield sums.stream()
                        .map(point -> chart.limits(point.count(), scale, sums.size()))
                        .toList();
            }
            case MEAN, SHARE -> {
                var open = figures.stream().anyMatch(figure -> figure < 0);
                var limits = XmrChart.of(figures).limits(sums.size()).within(open ? Double.NEGATIVE_INFINITY : 0);
                yield figures.stream().map(_ -> limits).toList();
            }
        };
    }

    /** Incomplete weeks go back to where they stood among the judged ones. */
    private static List<JudgedPoint> inOrder(
            List<Point> weeks, List<List<Point>> pools, List<JudgedPoint> judged, double scale) {
        var places = new HashMap<Point, JudgedPoint>();
        for (var i = 0; i < pools.size(); i++) {
            places.put(pools.get(i).getLast(), judged.get(i));
        }
        var points = new ArrayList<JudgedPoint>();
        for (var week : weeks) {
            if (!week.complete()) {
                points.add(point(week, week.start(), 1, scale, Optional.empty(), false, Set.of()));
            } else if (places.containsKey(week)) {
                points.add(places.get(week));
            }
        }
        return points;
    }

    private static Point sum(List<Point> pool, boolean complete) {
        return new Point(
                pool.getFirst().start(),
                pool.stream().mapToDouble(Point::total).sum(),
                pool.stream().mapToDouble(Point::count).sum(),
                pool.stream().mapToDouble(Point::squares).sum(),
                complete);
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
