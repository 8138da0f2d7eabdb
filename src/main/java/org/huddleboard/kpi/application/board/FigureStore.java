package org.huddleboard.kpi.application.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads roll-ups, one statement a question: tens of rows whatever the history. */
@Component
class FigureStore {
    /** As many weeks as a chart shows and limits are made from. */
    static final int WEEKS = 26;

    private static final int CHOICES = 106;

    private final JdbcClient jdbc;

    FigureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The weeks a team has figures for, latest first, two years at most. */
    List<LocalDate> weeksOf(TeamId team) {
        return jdbc.sql("select distinct week_start from kpi_team_week where team_id = :team"
                        + " order by week_start desc limit " + CHOICES)
                .param("team", team.value())
                .query((row, _) -> row.getObject("week_start", LocalDate.class))
                .list();
    }

    List<WeekSum> team(TeamId team, LocalDate first, LocalDate last) {
        return jdbc.sql("select week_start, kpi, total, squares, n, people, days from kpi_team_week"
                        + " where team_id = :team and week_start between :first and :last order by week_start")
                .param("team", team.value())
                .param("first", first)
                .param("last", last)
                .query((row, _) -> sum(row, row.getInt("people")))
                .list();
    }

    /**
     * The same with the weeks that the limits of each measure rest on: the first ones of its history, and those after
     * each week from which somebody began new limits. One statement, whatever the history.
     */
    List<WeekSum> team(TeamId team, LocalDate first, LocalDate last, Rulings rulings) {
        var columns =
                "select week_start, kpi, total, squares, n, people, days from kpi_team_week where team_id = :team";
        var asked = new StringBuilder(columns).append(" and week_start between :first and :last");
        var begins = new ArrayList<Object[]>();
        for (var kpi : KpiCode.values()) {
            rulings.baselinesSeen(kpi, first).forEach(from -> begins.add(new Object[] {kpi.code(), from}));
        }
        for (var i = 0; i < begins.size(); i++) {
            asked.append(" union all (" + columns + " and kpi = :kpi" + i + " and week_start >= :from" + i
                    + " and week_start < :first order by week_start limit " + WEEKS + ")");
        }
        var question = jdbc.sql(asked.append(" order by week_start").toString())
                .param("team", team.value())
                .param("first", first)
                .param("last", last);
        for (var i = 0; i < begins.size(); i++) {
            question = question.param("kpi" + i, begins.get(i)[0]).param("from" + i, begins.get(i)[1]);
        }
        return question.query((row, _) -> sum(row, row.getInt("people"))).list();
    }

    List<WeekSum> member(MemberId member, LocalDate first, LocalDate last) {
        return jdbc.sql("select week_start, kpi, total, squares, n, days from kpi_member_week"
                        + " where member_id = :member and week_start between :first and :last order by week_start")
                .param("member", member.value())
                .param("first", first)
                .param("last", last)
                .query((row, _) -> sum(row, 1))
                .list();
    }

    /** One week of several people, without saying whose. */
    List<WeekSum> week(Collection<MemberId> members, LocalDate week) {
        if (members.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select week_start, kpi, total, squares, n, days from kpi_member_week"
                        + " where member_id in (:members) and week_start = :week")
                .param("members", members.stream().map(MemberId::value).toList())
                .param("week", week)
                .query((row, _) -> sum(row, 1))
                .list();
    }

    /** How old a team's figures are. */
    Optional<DataAge> age(TeamId team) {
        var files = jdbc.sql("select r.site_day, r.source, max(i.recorded_at) as recorded_at from kpi_reading r"
                        + " join kpi_import i on i.no = r.import_no where r.team_id = :team and r.standing"
                        + " and r.site_day = (select max(d.site_day) from kpi_team_day d where d.team_id = :team)"
                        + " group by r.site_day, r.source order by r.source")
                .param("team", team.value())
                .query((row, _) -> new DataAge(
                        row.getObject("site_day", LocalDate.class), instant(row), List.of(row.getString("source"))))
                .list();
        return files.stream()
                .max(Comparator.comparing(DataAge::importedAt))
                .map(latest -> new DataAge(
                        latest.lastDay(),
                        latest.importedAt(),
                        files.stream().flatMap(file -> file.sources().stream()).toList()));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("recorded_at", OffsetDateTime.class).toInstant();
    }

    private static WeekSum sum(ResultSet row, int people) throws SQLException {
        var squares = row.getDouble("squares");
        if (row.wasNull()) {
            squares = Double.NaN;
        }
        return new WeekSum(
                row.getObject("week_start", LocalDate.class),
                KpiCode.stored(row.getString("kpi")),
                row.getDouble("total"),
                squares,
                row.getDouble("n"),
                people,
                row.getInt("days"));
    }
}
