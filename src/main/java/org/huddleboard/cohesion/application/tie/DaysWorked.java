package org.huddleboard.cohesion.application.tie;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huddleboard.kpi.WeeksRead;
import org.huddleboard.rota.DaysPlanned;
import org.huddleboard.shared.MemberId;
import org.springframework.stereotype.Component;

/**
 * How many days members worked in a week: the rota's, else those with readings, else {@value #USUAL}. A week that both
 * are silent about, between weeks they tell of, was a week away.
 */
@Component
class DaysWorked {
    static final int USUAL = 5;

    private final DaysPlanned rota;
    private final WeeksRead readings;

    DaysWorked(DaysPlanned rota, WeeksRead readings) {
        this.rota = rota;
        this.readings = readings;
    }

    /** The weeks of which something is known. */
    Known between(Collection<MemberId> members, LocalDate firstWeek, LocalDate lastWeek) {
        var known = new HashMap<MemberId, TreeMap<LocalDate, Integer>>();
        readings.days(members, firstWeek, lastWeek).forEach((member, weeks) -> known.put(member, new TreeMap<>(weeks)));
        rota.of(members, firstWeek, lastWeek.plusDays(DayOfWeek.values().length - 1L))
                .forEach((member, days) -> {
                    var weeks = known.computeIfAbsent(member, _ -> new TreeMap<>());
                    byWeek(days).forEach(weeks::put);
                });
        return new Known(known);
    }

    private static Map<LocalDate, Integer> byWeek(Collection<LocalDate> days) {
        var weeks = new HashMap<LocalDate, Integer>();
        List.copyOf(days)
                .forEach(day ->
                        weeks.merge(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), 1, Integer::sum));
        return weeks;
    }

    /** Days by member and Monday. */
    record Known(Map<MemberId, TreeMap<LocalDate, Integer>> weeks) {
        /** Nought where the member was away. */
        int days(MemberId member, LocalDate monday) {
            var told = weeks.getOrDefault(member, new TreeMap<>());
            var away = !told.isEmpty() && monday.isAfter(told.firstKey()) && monday.isBefore(told.lastKey());
            return told.getOrDefault(monday, away ? 0 : USUAL);
        }
    }
}
