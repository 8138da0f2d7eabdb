package org.huddleboard.kpi.application.board;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.domain.Weeks;
import org.huddleboard.kpi.domain.daily.DaySum;
import org.huddleboard.kpi.domain.daily.SmallDays;
import org.huddleboard.shared.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sums over the days asked for, for whoever may not see single members. A whole week is summed as it is, since its
 * figure is shown; of a week that is asked for in part, days of few people are left out, and one more with them. So no
 * two sums differ by what few people did. It asks no permission.
 */
@Component
class SumsOfMany {
    private final JdbcClient jdbc;

    SumsOfMany(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(KpiCode kpi, DaySum sum) {}

    /** @param weeks those that the days lie in, with how many people stand behind each */
    Map<KpiCode, DaySums.DaySum> team(TeamId team, LocalDate from, LocalDate to, List<WeekSum> weeks, int fewest) {
        var sums = new EnumMap<KpiCode, DaySums.DaySum>(KpiCode.class);
        read(team, Weeks.of(from), Weeks.of(to).plusDays(6)).forEach((kpi, days) -> {
            var ofMany = weeks.stream()
                    .filter(week -> week.kpi() == kpi && week.people() >= fewest)
                    .map(WeekSum::week)
                    .collect(toSet());
            var withheld = SmallDays.of(days, fewest);
            var shown = days.stream()
                    .filter(day -> !day.day().isBefore(from) && !day.day().isAfter(to))
                    .filter(day -> ofMany.contains(Weeks.of(day.day())))
                    .filter(day -> isWhole(day.day(), from, to) || !withheld.contains(day.day()))
                    .toList();
            if (!shown.isEmpty()) {
                sums.put(kpi, sum(shown));
            }
        });
        return sums;
    }

    private static boolean isWhole(LocalDate day, LocalDate from, LocalDate to) {
        var monday = Weeks.of(day);
        return !monday.isBefore(from) && !monday.plusDays(6).isAfter(to);
    }

    private static DaySums.DaySum sum(List<DaySum> days) {
        return new DaySums.DaySum(
                days.stream().mapToDouble(day -> day.total()).sum(),
                days.stream().mapToDouble(day -> day.squares()).sum(),
                days.stream().mapToDouble(day -> day.n()).sum());
    }

    private Map<KpiCode, List<DaySum>> read(TeamId team, LocalDate monday, LocalDate sunday) {
        return jdbc
                .sql("select site_day, kpi, total, squares, n, people from kpi_team_day"
                        + " where team_id = ? and site_day between ? and ?")
                .params(team.value(), monday, sunday)
                .query((row, _) -> {
                    var squares = row.getBigDecimal(4);
                    return new Row(
                            KpiCode.of(row.getString(2)).orElseThrow(),
                            new DaySum(
                                    row.getObject(1, LocalDate.class),
                                    row.getDouble(3),
                                    squares == null ? Double.NaN : squares.doubleValue(),
                                    row.getDouble(5),
                                    row.getInt(6)));
                })
                .list()
                .stream()
                .collect(groupingBy(Row::kpi, mapping(Row::sum, toList())));
    }
}
