package org.huddleboard.kpi.application.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was decided about a team's charts. It asks no permission. */
@Component
class TeamRulings {
    private final JdbcClient jdbc;

    TeamRulings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Rulings of(TeamId team) {
        var beginnings = new EnumMap<KpiCode, List<LocalDate>>(KpiCode.class);
        var targets = new ArrayList<Targets.Set>();
        jdbc.sql("select kpi, from_week, aim, true as target from kpi_target where team_id = ? union all"
                        + " select kpi, from_week, null, false from kpi_baseline where team_id = ?"
                        + " and taken_back_at is null order by from_week desc")
                .params(team.value(), team.value())
                .query(row -> {
                    if (row.getBoolean("target")) {
                        targets.add(TargetReader.target(row));
                    } else {
                        var kpi = KpiCode.of(row.getString("kpi")).orElseThrow();
                        beginnings
                                .computeIfAbsent(kpi, _ -> new ArrayList<>())
                                .add(row.getObject("from_week", LocalDate.class));
                    }
                });
        return new Rulings(new Targets.OfTeam(targets), beginnings, true);
    }
}
