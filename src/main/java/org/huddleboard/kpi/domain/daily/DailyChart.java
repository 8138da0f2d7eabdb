package org.huddleboard.kpi.domain.daily;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.domain.Interval;
import org.huddleboard.kpi.domain.Limits;

/**
 * Single days of a measure, each compared with its own weekday and no other. The usual of a weekday stays as a team's
 * limits do: the first {@value Limits#SETTLED_AT} of it since limits were last begun judge all that follow.
 */
public record DailyChart(List<JudgedDay> days) {
    public DailyChart {
        days = List.copyOf(days);
    }

    /**
     * Judges the days from a day on.
     *
     * @param days in order, those included that the usual rests on
     * @param beginnings days from which somebody began new limits
     * @param today the day that is not over
     */
    public static DailyChart of(
            KpiCode kpi, List<DaySum> days, Collection<LocalDate> beginnings, LocalDate from, LocalDate today) {
        var rows = new HashMap<Series, List<DaySum>>();
        for (var day : days) {
            if (day.day().isBefore(today)) {
                rows.computeIfAbsent(Series.of(day.day(), beginnings), _ -> new ArrayList<>())
                        .add(day);
            }
        }
        var usuals = new HashMap<Series, WeekdayUsual>();
        rows.forEach((series, all) -> usuals.put(series, WeekdayUsual.of(kpi, all)));
        return new DailyChart(days.stream()
                .filter(day -> !day.day().isBefore(from))
                .map(day -> judged(kpi, day, usual(kpi, usuals, Series.of(day.day(), beginnings)), today))
                .toList());
    }

    /** One weekday since limits were last begun. */
    private record Series(LocalDate begun, DayOfWeek weekday) {
        static Series of(LocalDate day, Collection<LocalDate> beginnings) {
            var begun = beginnings.stream()
                    .filter(beginning -> !beginning.isAfter(day))
                    .max(LocalDate::compareTo)
                    .orElse(LocalDate.MIN);
            return new Series(begun, day.getDayOfWeek());
        }
    }

    private static WeekdayUsual usual(KpiCode kpi, Map<Series, WeekdayUsual> usuals, Series series) {
        var known = usuals.get(series);
        return known == null ? WeekdayUsual.of(kpi, List.of()) : known;
    }

    private static JudgedDay judged(KpiCode kpi, DaySum day, WeekdayUsual weekday, LocalDate today) {
        var figure = kpi.figure(day.total(), day.n());
        if (!day.day().isBefore(today)) {
            return new JudgedDay(day, figure, range(kpi, day), Optional.empty(), DayStanding.RUNNING);
        }
        if (weekday.isTooFew(day.n())) {
            return new JudgedDay(day, figure, range(kpi, day), Optional.empty(), DayStanding.TOO_FEW);
        }
        var usual = weekday.limits(day.n());
        return new JudgedDay(
                day,
                figure,
                range(kpi, day),
                usual,
                usual.map(limits -> standing(limits, figure)).orElse(DayStanding.ALONE));
    }

    private static DayStanding standing(Limits usual, double figure) {
        if (usual.trial()) {
            return DayStanding.ON_TRIAL;
        }
        if (!usual.outside(figure)) {
            return DayStanding.INSIDE;
        }
        return figure > usual.mean() ? DayStanding.ABOVE : DayStanding.BELOW;
    }

    private static Optional<Interval> range(KpiCode kpi, DaySum day) {
        var scale = kpi.unit().scale();
        return switch (kpi.statistic()) {
            case RATE -> Optional.of(Interval.ofShare(day.total(), day.n()).times(scale));
            case MEAN ->
                Optional.of(Interval.ofMean(day.total(), day.squares(), day.n()).times(scale));
            case SHARE -> Optional.empty();
        };
    }
}
