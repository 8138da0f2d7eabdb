package org.huddleboard.kpi.application.board;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sums over exactly the days asked for, one statement a question. It asks no permission. */
@Component
class DaySums {
    private static final String SUMS =
            "select kpi, sum(total) as total, case when count(squares) = count(*) then sum(squares) end as squares,"
                    + " sum(n) as n from ";

    private final JdbcClient jdbc;

    DaySums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A sum over days; {@code squares} is NaN where files had only sums. */
    record DaySum(double total, double squares, double n) {}

    Map<KpiCode, DaySum> team(TeamId team, LocalDate from, LocalDate to) {
        return read(jdbc.sql(SUMS + "kpi_team_day where team_id = ? and site_day between ? and ? group by kpi")
                .params(team.value(), from, to));
    }

    Map<KpiCode, DaySum> member(MemberId member, LocalDate from, LocalDate to) {
        return read(jdbc.sql(SUMS + "kpi_member_day where member_id = ? and site_day between ? and ? group by kpi")
                .params(member.value(), from, to));
    }

    private static Map<KpiCode, DaySum> read(JdbcClient.StatementSpec question) {
        var sums = new EnumMap<KpiCode, DaySum>(KpiCode.class);
        question.query(row -> {
            var squares = row.getBigDecimal("squares");
            sums.put(
                    KpiCode.of(row.getString("kpi")).orElseThrow(),
                    new DaySum(
                            row.getDouble("total"),
                            squares == null ? Double.NaN : squares.doubleValue(),
                            row.getDouble("n")));
        });
        return sums;
    }
}
