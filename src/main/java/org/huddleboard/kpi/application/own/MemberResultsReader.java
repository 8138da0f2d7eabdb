package org.huddleboard.kpi.application.own;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.MemberResults;
import org.huddleboard.shared.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a member's days in one statement. */
@Component
@Transactional(readOnly = true)
class MemberResultsReader implements MemberResults {
    private final JdbcClient jdbc;

    MemberResultsReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Result> of(MemberId member, Collection<KpiCode> kpis, LocalDate from, LocalDate to) {
        if (kpis.isEmpty()) {
            return List.of();
        }
        return jdbc
                .sql("select kpi, site_day, total, n from kpi_member_day"
                        + " where member_id = :member and kpi in (:kpis) and site_day between :from and :to"
                        + " order by site_day desc, kpi")
                .param("member", member.value())
                .param("kpis", kpis.stream().map(KpiCode::code).toList())
                .param("from", from)
                .param("to", to)
                .query((row, _) -> new Day(
                        row.getString("kpi"),
                        row.getObject("site_day", LocalDate.class),
                        row.getDouble("total"),
                        row.getDouble("n")))
                .list()
                .stream()
                .flatMap(Day::result)
                .toList();
    }

    private record Day(String code, LocalDate day, double total, double n) {
        /** A measure this catalogue does not know has no result. */
        Stream<Result> result() {
            return KpiCode.of(code).stream().map(kpi -> new Result(kpi, day, kpi.figure(total, n), n));
        }
    }
}
