package org.huddleboard.kpi.application.board;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.OptionalDouble;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads targets. */
@Component
@Transactional(readOnly = true)
class TargetReader implements Targets {
    private final JdbcClient jdbc;

    TargetReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public OfTeam of(TeamId team) {
        return new OfTeam(jdbc.sql(
                        "select kpi, from_week, aim from kpi_target where team_id = ? order by from_week desc limit 500")
                .param(team.value())
                .query((row, _) -> target(row))
                .list());
    }

    static Set target(ResultSet row) throws SQLException {
        BigDecimal aim = row.getBigDecimal("aim");
        return new Set(
                KpiCode.of(row.getString("kpi")).orElseThrow(),
                row.getObject("from_week", LocalDate.class),
                aim == null ? OptionalDouble.empty() : OptionalDouble.of(aim.doubleValue()));
    }
}
