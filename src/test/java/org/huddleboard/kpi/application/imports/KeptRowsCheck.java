package org.huddleboard.kpi.application.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.huddleboard.shared.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks at what is kept beside the sums of two teams, step by step as a board that remembers sums does. */
final class KeptRowsCheck {
    private final JdbcClient jdbc;
    private final List<UUID> teams;
    private final Map<String, String> remembered = new HashMap<>();

    KeptRowsCheck(JdbcClient jdbc, List<TeamId> teams) {
        this.jdbc = jdbc;
        this.teams = teams.stream().map(TeamId::value).toList();
    }

    /** Each week that has sums has a mark, and no other week. */
    void areOfTheWeeksWithSums(String when) {
        assertThat(weeks("kpi_week_mark")).as("%s, marks", when).isEqualTo(weeks("kpi_team_week"));
    }

    /** The age of the data is that of the last day on which a reading stands, for each kind of file. */
    void sayTheAgeOfTheLastDay(String when) {
        var last = new HashMap<UUID, LocalDate>();
        var recorded = new TreeMap<String, Instant>();
        var standing =
                jdbc.sql("""
                        select r.team_id, r.source, r.site_day, i.recorded_at from kpi_reading r
                        join kpi_import i on i.no = r.import_no where r.standing and r.team_id in (?, ?)""").params(teams).query((row, _) -> Age.of(row)).list();
        standing.forEach(age -> last.merge(age.team(), age.day(), (one, other) -> one.isAfter(other) ? one : other));
        standing.stream()
                .filter(age -> age.day().equals(last.get(age.team())))
                .forEach(
                        age -> recorded.merge(age.words(), age.at(), (one, other) -> one.isAfter(other) ? one : other));
        var kept = new TreeMap<String, Instant>();
        jdbc.sql("select team_id, source, site_day, recorded_at from kpi_team_age where team_id in (?, ?)")
                .params(teams)
                .query((row, _) -> Age.of(row))
                .list()
                .forEach(age -> kept.put(age.words(), age.at()));
        assertThat(kept).as("%s, ages", when).isEqualTo(recorded);
    }

    private record Age(UUID team, String source, LocalDate day, Instant at) {
        static Age of(ResultSet row) throws SQLException {
            return new Age(
                    row.getObject(1, UUID.class),
                    row.getString(2),
                    row.getObject(3, LocalDate.class),
                    row.getObject(4, OffsetDateTime.class).toInstant());
        }

        String words() {
            return team + " " + source + " " + day;
        }
    }

    private TreeSet<String> weeks(String table) {
        return new TreeSet<>(jdbc.sql("select distinct team_id, week_start from " + table + " where team_id in (?, ?)")
                .params(teams)
                .query((row, _) -> row.getString(1) + " " + row.getDate(2))
                .list());
    }

    /** What was read under a mark is what the store has under it, whatever happened since. */
    void standForTheSumsTheyStoodFor(String when) {
        var now = new TreeMap<String, String>();
        jdbc.sql("""
                        select m.team_id, m.week_start, m.mark, w.kpi, w.total, w.squares, w.n, w.people, w.days
                        from kpi_week_mark m join kpi_team_week w
                        on w.team_id = m.team_id and w.week_start = m.week_start
                        where m.team_id in (?, ?) order by w.kpi""").params(teams).query(row -> {
            now.merge(row.getString(1) + " " + row.getDate(2) + " " + row.getLong(3), sums(row), String::concat);
        });
        now.forEach((mark, sums) ->
                assertThat(sums).as("%s, %s", when, mark).isEqualTo(remembered.getOrDefault(mark, sums)));
        remembered.putAll(now);
    }

    private static String sums(ResultSet row) throws SQLException {
        var squares = row.getBigDecimal(6);
        return row.getString(4) + " " + LayerModel.plain(row.getBigDecimal(5)) + " "
                + (squares == null ? "-" : LayerModel.plain(squares)) + " " + LayerModel.plain(row.getBigDecimal(7))
                + " " + row.getInt(8) + " " + row.getInt(9) + "; ";
    }
}
