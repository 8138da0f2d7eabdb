package org.huddleboard.kpi.domain.daily;

import java.util.List;
import java.util.Optional;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.domain.LaneyChart;
import org.huddleboard.kpi.domain.Limits;
import org.huddleboard.kpi.domain.Point;
import org.huddleboard.kpi.domain.XmrChart;

/**
 * What is usual for one weekday: limits from the first {@value Limits#SETTLED_AT} of it that are large enough, p′ for
 * rates and XmR for means, as weeks have them. Days are not pooled as small weeks are: a Monday put together with the
 * next would be no day any more, so a day that is too small is left out.
 */
record WeekdayUsual(KpiCode kpi, Optional<LaneyChart> all, List<Point> basis) {
    /** Fewer have no wobble that could be measured. */
    private static final int LEAST = 2;

    /** Below this many scores a quality figure is for coaching, not for comparing. */
    private static final int SCORES_TO_COMPARE = 10;

    /** @param days days of one weekday, in order */
    static WeekdayUsual of(KpiCode kpi, List<DaySum> days) {
        var points = days.stream().map(DaySum::point).toList();
        var all = switch (kpi.statistic()) {
            case RATE -> points.isEmpty() ? Optional.<LaneyChart>empty() : Optional.of(LaneyChart.of(points));
            case MEAN, SHARE -> Optional.<LaneyChart>empty();
        };
        var open = new WeekdayUsual(kpi, all, List.of());
        return new WeekdayUsual(
                kpi,
                all,
                points.stream()
                        .filter(point -> !open.isTooFew(point.count()))
                        .limit(Limits.SETTLED_AT)
                        .toList());
    }

    /** Below five expected successes or failures of a rate, below ten scores of quality. */
    boolean isTooFew(double count) {
        return switch (kpi.statistic()) {
            case RATE -> !all.map(chart -> chart.carries(count)).orElse(true);
            case MEAN -> kpi == KpiCode.QUALITY && count < SCORES_TO_COMPARE;
            case SHARE -> false;
        };
    }

    /** The limits for a day with that count; empty while fewer than two such weekdays are known. */
    Optional<Limits> limits(double count) {
        if (basis.size() < LEAST) {
            return Optional.empty();
        }
        var scale = kpi.unit().scale();
        return Optional.of(
                switch (kpi.statistic()) {
                    case RATE -> LaneyChart.of(basis).limits(count, scale, basis.size());
                    case MEAN, SHARE -> {
                        var figures = basis.stream()
                                .map(point -> point.ratio() * scale)
                                .toList();
                        var open = figures.stream().anyMatch(figure -> figure < 0);
                        yield XmrChart.of(figures).limits(basis.size()).within(open ? Double.NEGATIVE_INFINITY : 0);
                    }
                });
    }
}
