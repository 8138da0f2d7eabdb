package org.huddleboard.kpi.application.change;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.MemberFigures.Days;
import org.huddleboard.kpi.Statistic;
import org.huddleboard.kpi.domain.Weeks;
import org.huddleboard.kpi.domain.own.Sample;
import org.huddleboard.shared.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a team's figures were made of, as far as enough people made them. It asks no permission. */
@Component
class TeamSums {
    /** Fewer people than these behind a figure, and nobody in the team is shown it. */
    private static final int FEWEST = 5;

    private final JdbcClient jdbc;

    TeamSums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<KpiCode> known(TeamId team, LocalDate from, LocalDate to) {
        var known = EnumSet.noneOf(KpiCode.class);
        jdbc.sql("select kpi from kpi_team_week where team_id = ? and week_start between ? and ?"
                        + " group by kpi having max(people) >= " + FEWEST)
                .params(team.value(), from, to)
                .query((row, _) -> row.getString("kpi"))
                .list()
                .forEach(code -> KpiCode.of(code).ifPresent(known::add));
        return known;
    }

    /** Everything between two days, in two statements. */
    Read read(TeamId team, LocalDate from, LocalDate to) {
        var weeks = jdbc.sql("select week_start, kpi, people from kpi_team_week"
                        + " where team_id = ? and week_start between ? and ?")
                .params(team.value(), Weeks.of(from), to)
                .query((row, _) ->
                        new Week(row.getObject("week_start", LocalDate.class), kpi(row), row.getInt("people")))
                .list();
        var days = jdbc.sql("select site_day, kpi, total, squares, n from kpi_team_day"
                        + " where team_id = ? and site_day between ? and ?")
                .params(team.value(), from, to)
                .query((row, _) -> day(row))
                .list();
        return new Read(weeks, days);
    }

    /** Days and weeks as they were read. */
    record Read(List<Week> weeks, List<Day> days) {
        /** All of these days together; empty where there are none, or too few people stand behind them. */
        Optional<Sample> sample(KpiCode kpi, Days asked) {
            var first = Weeks.of(asked.from());
            var enough = weeks.stream()
                    .filter(week -> week.kpi() == kpi && week.people() >= FEWEST)
                    .anyMatch(week ->
                            !week.monday().isBefore(first) && !week.monday().isAfter(asked.to()));
            var inside = days.stream()
                    .filter(day -> day.kpi() == kpi)
                    .filter(day ->
                            !day.day().isBefore(asked.from()) && !day.day().isAfter(asked.to()))
                    .map(Day::sum)
                    .toList();
            return !enough || inside.isEmpty() ? Optional.empty() : Optional.of(Sample.ofDays(kpi, inside));
        }
    }

    record Week(LocalDate monday, KpiCode kpi, int people) {}

    /** What comes in a week, on average over the weeks that have anything. */
    double aWeek(TeamId team, KpiCode kpi, LocalDate first, LocalDate last) {
        var counted = kpi.statistic() == Statistic.SHARE ? "avg(days)" : "avg(n)";
        return jdbc.sql("select coalesce(" + counted + ", 0) as counted from kpi_team_week"
                        + " where team_id = ? and kpi = ? and week_start between ? and ?")
                .params(team.value(), kpi.code(), first, last)
                .query((row, _) -> row.getDouble("counted"))
                .single();
    }

    record Day(LocalDate day, KpiCode kpi, Sample.Day sum) {}

    private static Day day(ResultSet row) throws SQLException {
        var squares = row.getBigDecimal("squares");
        return new Day(
                row.getObject("site_day", LocalDate.class),
                kpi(row),
                new Sample.Day(
                        row.getDouble("total"),
                        squares == null ? Double.NaN : squares.doubleValue(),
                        row.getDouble("n")));
    }

    private static KpiCode kpi(ResultSet row) throws SQLException {
        return KpiCode.of(row.getString("kpi")).orElseThrow();
    }
}
