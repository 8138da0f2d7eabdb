package org.huddleboard.kpi.application.imports;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What stands at present for some agents' days, asked in one statement. */
@Component
class StandingReadings {
    private final JdbcTemplate jdbc;

    StandingReadings(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A standing figure and the layer it lies in. */
    record Standing(AgentDay day, Figure figure, long layer) {}

    /** What a reading says, as the store rounds it. */
    record Figure(
            String kpi,
            String channel,
            BigDecimal total,
            @Nullable BigDecimal squares,
            BigDecimal count) {
        boolean isSameMeasureAs(Figure other) {
            return kpi.equals(other.kpi) && channel.equals(other.channel);
        }
    }

    List<Standing> of(String source, Collection<AgentDay> days) {
        if (days.isEmpty()) {
            return List.of();
        }
        var wanted = Set.copyOf(new HashSet<>(days));
        var keys = wanted.stream().map(AgentDay::agentKey).toArray();
        var dates = wanted.stream().map(day -> Date.valueOf(day.siteDay())).toArray();
        var found = jdbc.execute((ConnectionCallback<List<Standing>>) connection -> {
            try (var statement = connection.prepareStatement("""
                    select r.agent_key, r.site_day, r.kpi, r.channel, r.total, r.squares, r.n, r.import_no
                    from unnest(cast(? as varchar array), cast(? as date array)) as w (agent_key, site_day)
                    join kpi_reading r on r.agent_key = w.agent_key and r.site_day = w.site_day
                    where r.source = ? and r.standing""")) {
                statement.setArray(1, connection.createArrayOf("varchar", keys));
                statement.setArray(2, connection.createArrayOf("date", dates));
                statement.setString(3, source);
                return read(statement.executeQuery());
            }
        });
        return found == null ? List.of() : found;
    }

    private static List<Standing> read(ResultSet rows) throws SQLException {
        var found = new ArrayList<Standing>();
        while (rows.next()) {
            found.add(new Standing(
                    new AgentDay(rows.getString(1), rows.getDate(2).toLocalDate()),
                    new Figure(
                            rows.getString(3),
                            rows.getString(4),
                            rows.getBigDecimal(5),
                            rows.getBigDecimal(6),
                            rows.getBigDecimal(7)),
                    rows.getLong(8)));
        }
        return found;
    }
}
