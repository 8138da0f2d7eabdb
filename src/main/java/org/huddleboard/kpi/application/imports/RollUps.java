package org.huddleboard.kpi.application.imports;

import java.sql.Date;
import java.util.List;
import java.util.Map;
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
