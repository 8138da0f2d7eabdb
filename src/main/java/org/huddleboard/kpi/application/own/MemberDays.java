package org.huddleboard.kpi.application.own;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.Statistic;
import org.huddleboard.kpi.domain.own.Sample;
import org.huddleboard.shared.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a member's figures were made of, one statement a question. It asks no permission. */
@Component
class MemberDays {
    private static final String OF_DAYS =
            " from kpi_member_day where member_id = ? and kpi = ? and site_day between ? and ?";

    private final JdbcClient jdbc;

    MemberDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The measures with anything in those weeks. */
    Set<KpiCode> known(MemberId member, LocalDate from, LocalDate to) {
        var known = EnumSet.noneOf(KpiCode.class);
        jdbc.sql("select distinct kpi from kpi_member_week where member_id = ? and week_start between ? and ?")
                .params(member.value(), from, to)
                .query((row, _) -> row.getString("kpi"))
                .list()
                .forEach(code -> KpiCode.of(code).ifPresent(known::add));
        return known;
    }

    /** All of these days together; empty where there are none. */
    Optional<Sample> sample(MemberId member, KpiCode kpi, LocalDate from, LocalDate to) {
        var days = jdbc.sql("select total, squares, n" + OF_DAYS)
                .params(member.value(), kpi.code(), from, to)
                .query((row, _) -> day(row))
                .list();
        return days.isEmpty() ? Optional.empty() : Optional.of(Sample.ofDays(kpi, days));
    }

    /** Weeks with anything in them, and what was counted in all of them together. */
    Pace pace(MemberId member, KpiCode kpi, LocalDate firstWeek, LocalDate lastWeek) {
        var counted = kpi.statistic() == Statistic.SHARE ? "sum(days)" : "sum(n)";
        return jdbc.sql("select count(*) as weeks, coalesce(" + counted + ", 0) as counted from kpi_member_week"
                        + " where member_id = ? and kpi = ? and week_start between ? and ?")
                .params(member.value(), kpi.code(), firstWeek, lastWeek)
                .query((row, _) -> new Pace(row.getInt("weeks"), row.getDouble("counted")))
                .single();
    }

    /** How much comes in how many weeks. */
    record Pace(int weeks, double counted) {
        double aWeek() {
            return weeks == 0 ? 0 : counted / weeks;
        }
    }

    private static Sample.Day day(ResultSet row) throws SQLException {
        var squares = row.getBigDecimal("squares");
        return new Sample.Day(
                row.getDouble("total"), squares == null ? Double.NaN : squares.doubleValue(), row.getDouble("n"));
    }
}
