package org.huddleboard.rota.application;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.huddleboard.rota.domain.Activity;
import org.huddleboard.rota.domain.Shift;
import org.huddleboard.shared.MemberId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lays what a file says of a person's day over what stood there, and lifts it off again when the file is taken back,
 * whatever other files have come since.
 */
@Component
public class ShiftLayers {
    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ShiftLayers(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** One day of one person. */
    public record PersonDay(MemberId member, LocalDate day) {}

    /** What stands there now. */
    public Set<Shift> top(PersonDay of) {
        return new HashSet<>(jdbc.sql("""
            select start_at, end_at, activity from rota_shift
            where member_id = ? and rota_day = ? and is_top = true\
            """)
                .params(of.member().value(), of.day())
                .query((row, _) -> new Shift(
                        of.member(),
                        of.day(),
                        row.getObject(1, OffsetDateTime.class).toInstant(),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        Activity.valueOf(row.getString(3))))
                .list());
    }

    /** Every day of which anything is said. */
    public Set<PersonDay> days() {
        return new HashSet<>(jdbc.sql("select distinct member_id, rota_day from rota_shift")
                .query((row, _) ->
                        new PersonDay(new MemberId(row.getObject(1, UUID.class)), row.getObject(2, LocalDate.class)))
                .list());
    }

    /** From now on the day looks like this. */
    public void lay(UUID importId, PersonDay of, Collection<Shift> shifts) {
        var layer = jdbc.sql("select coalesce(max(layer), -1) + 1 from rota_shift where member_id = ? and rota_day = ?")
                .params(of.member().value(), of.day())
                .query(Integer.class)
                .single();
        jdbc.sql("update rota_shift set is_top = false where member_id = ? and rota_day = ? and is_top = true")
                .params(of.member().value(), of.day())
                .update();
        write(importId, layer, shifts);
    }

    /** Writes rows that lie on top, for days of which nothing else is said or that have just been cleared. */
    public void write(UUID importId, int layer, Collection<Shift> shifts) {
        batches.batchUpdate(
                "insert into rota_shift (id, member_id, rota_day, start_at, end_at, activity, import_id, layer, is_top)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, true)",
                shifts,
                BATCH,
                (row, shift) -> {
                    row.setObject(1, UUID.randomUUID());
                    row.setObject(2, shift.member().value());
                    row.setObject(3, shift.day());
                    row.setObject(4, ShiftBook.utc(shift.start()));
                    row.setObject(5, ShiftBook.utc(shift.end()));
                    row.setString(6, shift.activity().name());
                    row.setObject(7, importId);
                    row.setInt(8, layer);
                });
    }

    /** Takes an import back; answers whose days look different now. */
    public List<MemberId> lift(UUID importId) {
        var days = jdbc.sql("select distinct member_id, rota_day from rota_shift where import_id = ? and is_top = true")
                .param(importId)
                .query((row, _) ->
                        new PersonDay(new MemberId(row.getObject(1, UUID.class)), row.getObject(2, LocalDate.class)))
                .list();
        jdbc.sql("delete from rota_shift where import_id = ?").param(importId).update();
        for (var of : days) {
            jdbc.sql("""
                update rota_shift set is_top = true
                where member_id = :member and rota_day = :day and layer =
                    (select max(layer) from rota_shift where member_id = :member and rota_day = :day)\
                """)
                    .param("member", of.member().value())
                    .param("day", of.day())
                    .update();
        }
        return days.stream().map(PersonDay::member).distinct().toList();
    }
}
