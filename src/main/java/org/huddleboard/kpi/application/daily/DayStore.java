package org.huddleboard.kpi.application.daily;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.domain.daily.DaySum;
import org.huddleboard.shared.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the daily sums that imports write: as many rows for five years as for one. It asks no permission. */
@Component
class DayStore {
    private static final String SUMS =
            "select site_day, kpi, total, squares, n, people from kpi_team_day" + " where team_id = :team";

    private final JdbcClient jdbc;

    DayStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A day of one measure. */
    record Row(KpiCode kpi, DaySum sum) {}

    /**
     * Which days are asked for.
     *
     * @param from the first day that is shown; of these days every measure is read, so that a closed day can be told
     * @param recent from when on the measure's own days are read whole
     * @param begun from when on the days are looked for that its usual rests on, as far as they lie before
     * @param head how many of them
     */
    record Span(LocalDate begun, int head, LocalDate recent, LocalDate from, LocalDate last) {}

    /** The days of a measure and, where they are shown, of the others; in order. */
    List<Row> read(TeamId team, KpiCode kpi, Span span) {
        return jdbc.sql("(" + SUMS + " and kpi = :kpi and site_day >= :begun and site_day < :recent"
                        + " order by team_id, site_day limit " + span.head() + ") union all (" + SUMS
                        + " and site_day between :recent and :last and (kpi = :kpi or site_day >= :from))"
                        + " order by site_day")
                .param("team", team.value())
                .param("kpi", kpi.code())
                .param("begun", span.begun())
                .param("recent", span.recent())
                .param("from", span.from())
                .param("last", span.last())
                .query((row, _) -> row(row))
                .list();
    }

    /** The weeks from which somebody began new limits for the measure, earliest first. */
    List<LocalDate> beginnings(TeamId team, KpiCode kpi) {
        return jdbc.sql("select from_week from kpi_baseline where team_id = ? and kpi = ? and taken_back_at is null"
                        + " order by from_week")
                .params(team.value(), kpi.name())
                .query((row, _) -> row.getObject(1, LocalDate.class))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        var squares = row.getDouble("squares");
        var known = !row.wasNull();
        return new Row(
                KpiCode.stored(row.getString("kpi")),
                new DaySum(
                        row.getObject("site_day", LocalDate.class),
                        row.getDouble("total"),
                        known ? squares : Double.NaN,
                        row.getDouble("n"),
                        row.getInt("people")));
    }
}
