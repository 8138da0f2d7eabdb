package org.huddleboard.kpi.application.imports;

import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.huddleboard.kpi.application.imports.Touched.Days;
import org.huddleboard.kpi.domain.Reading;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes the sums per day and week again for those whose readings changed, so that a board reads tens of rows. */
@Component
class RollUps {
    private static final String SUMS = "sum(total), case when count(squares) = count(*) then sum(squares) end, sum(n)";
    private static final String PEOPLE =
            "count(distinct coalesce(cast(member_id as varchar(36)), nullif(agent_key, '')))";

    private final JdbcTemplate jdbc;

    RollUps(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Rebuilds from the standing readings, inside the caller's transaction. */
    void rebuild(Touched touched) {
        rebuild(touched.members(), "member", "", "");
        rebuild(touched.teams(), "team", ", people", ", " + PEOPLE);
        mark(touched.teams());
        age(touched.teams().keySet());
    }

    /** The last day is found by one row from the end of the key: a maximum would walk all days of the team on H2. */
    private void age(Set<UUID> teams) {
        var gone = teams.stream().map(team -> new Object[] {team}).toList();
        var told = teams.stream().map(team -> new Object[] {team, team}).toList();
        jdbc.batchUpdate("delete from kpi_team_age where team_id = ?", gone);
        jdbc.batchUpdate(
                "insert into kpi_team_age (team_id, source, site_day, recorded_at)"
                        + " select r.team_id, r.source, r.site_day, max(i.recorded_at) from kpi_reading r"
                        + " join kpi_import i on i.no = r.import_no where r.team_id = ? and r.standing"
                        + " and r.site_day = (select d.site_day from kpi_team_day d where d.team_id = ?"
                        + " order by d.team_id desc, d.site_day desc limit 1)"
                        + " group by r.team_id, r.source, r.site_day",
                told);
    }

    /** Boards remember sums by the mark of their week: it is one that never was before. */
    private void mark(Map<UUID, Days> teams) {
        var mark = UUID.randomUUID().getMostSignificantBits();
        var gone = new ArrayList<Object[]>();
        var marked = new ArrayList<Object[]>();
        teams.forEach((team, days) -> {
            var weeks = arguments(team, wholeWeeks(days));
            gone.add(weeks);
            marked.add(new Object[] {mark, weeks[0], weeks[1], weeks[2]});
        });
        jdbc.batchUpdate("delete from kpi_week_mark where team_id = ? and week_start between ? and ?", gone);
        jdbc.batchUpdate(
                "insert into kpi_week_mark (team_id, week_start, mark) select distinct team_id, week_start,"
                        + " cast(? as bigint) from kpi_team_week where team_id = ? and week_start between ? and ?",
                marked);
    }

    private void rebuild(Map<UUID, Days> ranges, String of, String moreColumns, String moreSums) {
        var owner = of + "_id";
        var days = ranges.entrySet().stream()
                .map(range -> arguments(range.getKey(), range.getValue()))
                .toList();
        var weeks = ranges.entrySet().stream()
                .map(range -> arguments(range.getKey(), wholeWeeks(range.getValue())))
                .toList();
        jdbc.batchUpdate("delete from kpi_" + of + "_day where " + owner + " = ? and site_day between ? and ?", days);
        jdbc.batchUpdate(
                "insert into kpi_" + of + "_day (" + owner + ", site_day, kpi, total, squares, n" + moreColumns + ")"
                        + " select " + owner + ", site_day, kpi, " + SUMS + moreSums + from(owner, "site_day"),
                days);
        jdbc.batchUpdate(
                "delete from kpi_" + of + "_week where " + owner + " = ? and week_start between ? and ?", weeks);
        jdbc.batchUpdate(
                "insert into kpi_" + of + "_week (" + owner + ", week_start, kpi, total, squares, n" + moreColumns
                        + ", days) select " + owner + ", week_start, kpi, " + SUMS + moreSums
                        + ", count(distinct site_day)" + from(owner, "week_start"),
                weeks);
    }

    private static String from(String owner, String period) {
        return " from kpi_reading where " + owner + " = ? and site_day between ? and ? and standing group by " + owner
                + ", " + period + ", kpi";
    }

    private static Days wholeWeeks(Days days) {
        return new Days(
                Reading.weekStart(days.first()), Reading.weekStart(days.last()).plusDays(6));
    }

    private static Object[] arguments(UUID id, Days days) {
        return List.of(id, Date.valueOf(days.first()), Date.valueOf(days.last()))
                .toArray();
    }
}
