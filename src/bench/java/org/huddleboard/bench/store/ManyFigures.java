package org.huddleboard.bench.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.KpiUnit;

/**
 * Five years of working days, ten measures, a reading each for every member, laid into the tables by the store itself,
 * with the sums per week and the teams' sums per day that an import would have written. A view makes up the readings, so
 * that the sums need not be read back from millions of rows.
 */
final class ManyFigures {
    static final int KPIS = 10;
    private static final int WEEKS = 5 * 52;
    /** They serve imports and members' pages; a team's board reads readings by team and day. */
    private static final List<String> NOT_OF_BOARDS =
            List.of("ix_kpi_reading_import", "ix_kpi_reading_agent", "ix_kpi_reading_member");

    private static final String MADE_UP = "create view bench_reading as select w.no, d.week_no,"
            + " 1000000 * cast(d.place as bigint) + w.no * 10 + k.place as id, d.site_day, d.week_start, k.code as kpi,"
            + " case when k.per_contact > 0"
            + " then (20 + mod(w.no * 7 + d.no * 3, 20)) * (k.per_contact + mod(w.no * 31 + d.no * 17 + k.no, 60))"
            + " else 12 + mod(w.no * 5 + d.no * 11 + k.no, 8) end as total,"
            + " 20 + mod(w.no * 7 + d.no * 3, 20) as n, w.member_id, w.team_id"
            + " from bench_day d cross join bench_who w cross join bench_kpi k";

    private final Connection connection;

    /** Notes who there is, which days and which measures. */
    ManyFigures(Connection connection) throws SQLException {
        this.connection = connection;
        run("create table bench_who as select cast(substring(m.name from 7) as integer) as no, m.id as member_id,"
                + " s.team_id as team_id from people_member m join people_membership s on s.member_id = m.id");
        run("create table bench_day (place integer, no integer, week_no integer, site_day date, week_start date)");
        run("create table bench_kpi (place integer, no integer, code varchar(40), per_contact integer)");
        days();
        kpis();
        run(MADE_UP);
        for (var index : NOT_OF_BOARDS) {
            run("drop index " + index);
        }
    }

    private void days() throws SQLException {
        var monday = LocalDate.now(ZoneOffset.UTC).with(DayOfWeek.MONDAY);
        try (var insert = connection.prepareStatement("insert into bench_day values (?, ?, ?, ?, ?)")) {
            var place = 0;
            for (var day = monday.minusWeeks(WEEKS); day.isBefore(monday); day = day.plusDays(1)) {
                if (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
                    insert.setInt(1, ++place);
                    insert.setInt(2, (int) (day.toEpochDay() % 1000));
                    insert.setInt(3, WEEKS - (int) ChronoUnit.WEEKS.between(day.with(DayOfWeek.MONDAY), monday));
                    insert.setObject(4, day);
                    insert.setObject(5, day.with(DayOfWeek.MONDAY));
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private void kpis() throws SQLException {
        var chosen = Arrays.stream(KpiCode.values()).limit(KPIS).toList();
        try (var insert = connection.prepareStatement("insert into bench_kpi values (?, ?, ?, ?)")) {
            for (var kpi : chosen) {
                insert.setInt(1, chosen.indexOf(kpi));
                insert.setInt(2, kpi.ordinal());
                insert.setString(3, kpi.code());
                insert.setInt(4, kpi.unit() == KpiUnit.SECONDS ? 300 : 0);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /**
     * The figures of the members from one number to before another, week by week as imports bring them: one statement for
     * all of it leaves H2 with a tail of old versions that it walks again and again. Answers how many there are now.
     */
    long lay(int from, int to) throws SQLException {
        var layer = layer();
        var of = " from bench_reading where no >= " + from + " and no < " + to + " and week_no = ";
        connection.setAutoCommit(false);
        for (var week = 0; week < WEEKS; week++) {
            readings(layer, of + week);
            sums(of + week);
            connection.commit();
        }
        connection.setAutoCommit(true);
        marksAndAges(layer);
        run("analyze");
        return number("select count(*) from kpi_reading");
    }

    /** The rows have numbers of their own: H2 notes on its disk how far it has counted, every 32 rows. */
    private void readings(long layer, String from) throws SQLException {
        run("insert into kpi_reading (id, import_no, source, agent_key, site_day, week_start, kpi, channel, total, n,"
                + " covers, standing, member_id, team_id) select id, " + layer + ", 'generic', 'agent' || no, site_day,"
                + " week_start, kpi, '', total, n, 'FIGURE', true, member_id, team_id" + from);
    }

    private void sums(String from) throws SQLException {
        var sums = ", sum(total), null, sum(n), ";
        run("insert into kpi_team_day (team_id, site_day, kpi, total, squares, n, people) select team_id, site_day, kpi"
                + sums + "count(distinct member_id)" + from + " group by team_id, site_day, kpi");
        run("insert into kpi_team_week (team_id, week_start, kpi, total, squares, n, people, days) select team_id,"
                + " week_start, kpi" + sums + "count(distinct member_id), count(distinct site_day)" + from
                + " group by team_id, week_start, kpi");
        run("insert into kpi_member_week (member_id, week_start, kpi, total, squares, n, days) select member_id,"
                + " week_start, kpi" + sums + "count(distinct site_day)" + from
                + " group by member_id, week_start, kpi");
    }

    private void marksAndAges(long layer) throws SQLException {
        run("insert into kpi_week_mark (team_id, week_start, mark) select distinct team_id, week_start, 1"
                + " from kpi_team_week w where not exists (select 1 from kpi_week_mark m where m.team_id = w.team_id"
                + " and m.week_start = w.week_start)");
        run("delete from kpi_team_age");
        run("insert into kpi_team_age (team_id, source, site_day, recorded_at) select d.team_id, i.source,"
                + " max(d.site_day), max(i.recorded_at) from kpi_team_day d cross join kpi_import i where i.no = "
                + layer
                + " group by d.team_id, i.source");
    }

    private long layer() throws SQLException {
        run("insert into kpi_import (import_id, source) values ('" + UUID.randomUUID() + "', 'generic')");
        return number("select max(no) from kpi_import");
    }

    private long number(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
