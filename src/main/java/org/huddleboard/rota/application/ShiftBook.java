package org.huddleboard.rota.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.huddleboard.rota.domain.Activity;
import org.huddleboard.rota.domain.Shift;
import org.huddleboard.shared.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the rota says now: the top layer of each person's day. */
@Component
public class ShiftBook {
    private static final String COLUMNS =
            "select member_id, rota_day, start_at, end_at, activity, layer from rota_shift";

    private final JdbcClient jdbc;

    ShiftBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A stretch, and how many files have said something of that day before: calendars count changes. */
    public record Planned(Shift shift, int layer) {}

    /** One person's stretches that touch this time, the earliest first. */
    public List<Planned> between(MemberId member, Instant from, Instant to) {
        return jdbc.sql(COLUMNS + " where member_id = ? and is_top = true and start_at < ? and end_at > ?"
                        + " order by start_at, activity")
                .params(member.value(), utc(to), utc(from))
                .query((row, _) -> planned(row))
                .list();
    }

    /** Everything ever said of this person that is still kept, the earliest first. */
    List<Planned> all(MemberId member) {
        return jdbc.sql(COLUMNS + " where member_id = ? order by start_at, layer, activity")
                .param(member.value())
                .query((row, _) -> planned(row))
                .list();
    }

    /** Those of the people who are planned at that moment, whatever they do then. */
    List<MemberId> plannedAt(Collection<MemberId> members, Instant at) {
        return jdbc.sql("""
            select distinct member_id from rota_shift
            where member_id in (:members) and is_top = true and start_at <= :at and end_at > :at\
            """)
                .param("members", members.stream().map(MemberId::value).toList())
                .param("at", utc(at))
                .query((row, _) -> new MemberId(row.getObject(1, UUID.class)))
                .list();
    }

    boolean isAnybodyPlanned(Collection<MemberId> members, Instant from, Instant to) {
        return jdbc.sql("""
            select count(*) from rota_shift
            where member_id in (:members) and is_top = true and start_at < :to and end_at > :from\
            """)
                        .param("members", members.stream().map(MemberId::value).toList())
                        .param("from", utc(from))
                        .param("to", utc(to))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    int forget(MemberId member) {
        return jdbc.sql("delete from rota_shift where member_id = ?")
                .param(member.value())
                .update();
    }

    int forgetBefore(Instant before) {
        return jdbc.sql("delete from rota_shift where end_at < ?")
                .param(utc(before))
                .update();
    }

    private static Planned planned(ResultSet row) throws SQLException {
        return new Planned(
                new Shift(
                        new MemberId(row.getObject("member_id", UUID.class)),
                        row.getObject("rota_day", LocalDate.class),
                        row.getObject("start_at", OffsetDateTime.class).toInstant(),
                        row.getObject("end_at", OffsetDateTime.class).toInstant(),
                        Activity.valueOf(row.getString("activity"))),
                row.getInt("layer"));
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
