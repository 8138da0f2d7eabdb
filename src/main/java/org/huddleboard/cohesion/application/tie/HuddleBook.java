package org.huddleboard.cohesion.application.tie;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.huddleboard.cohesion.domain.tie.AttendancePart;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps which huddles were held and who was expected, came, or knows what was said. */
@Component
@Transactional
public class HuddleBook {
    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    HuddleBook(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** One thing known of one member and one huddle. */
    public record Key(UUID huddle, MemberId member, AttendancePart part) {}

    /** The same with the file it came with; null where the board saw it itself. */
    public record Attendance(Key key, @Nullable UUID importId) {}

    /** A huddle of the team on that day of its site. */
    public record Held(UUID huddle, TeamId team, LocalDate day) {}

    public void held(Collection<Held> huddles) {
        batches.batchUpdate(
                "insert into cohesion_huddle (id, team, held_on) values (?, ?, ?) on conflict do nothing",
                huddles,
                BATCH,
                (row, huddle) -> {
                    row.setObject(1, huddle.huddle());
                    row.setObject(2, huddle.team().value());
                    row.setObject(3, huddle.day());
                });
    }

    /** What is not known yet. */
    public void add(Collection<Attendance> attendances) {
        batches.batchUpdate(
                "insert into cohesion_attendance (huddle, member, part, import_id) values (?, ?, ?, ?)"
                        + " on conflict do nothing",
                attendances,
                BATCH,
                (row, attendance) -> {
                    row.setObject(1, attendance.key().huddle());
                    row.setObject(2, attendance.key().member().value());
                    row.setString(3, attendance.key().part().name());
                    row.setObject(4, attendance.importId());
                });
    }

    /** All that stands of these huddles. */
    public Set<Key> known(Collection<UUID> huddles) {
        return huddles.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.sql(
                                "select huddle, member, part from cohesion_attendance where huddle in (:huddles)")
                        .param("huddles", huddles.stream().distinct().toList())
                        .query((row, _) -> new Key(
                                Objects.requireNonNull(row.getObject(1, UUID.class)),
                                new MemberId(Objects.requireNonNull(row.getObject(2, UUID.class))),
                                AttendancePart.valueOf(row.getString(3))))
                        .list());
    }

    /** Takes a file back; answers which teams' huddles it told of. */
    public Set<TeamId> takeBack(UUID importId) {
        var teams = new HashSet<>(jdbc.sql("""
                        select distinct h.team from cohesion_huddle h join cohesion_attendance a on a.huddle = h.id
                        where a.import_id = ?""")
                .param(importId)
                .query((row, _) -> new TeamId(Objects.requireNonNull(row.getObject(1, UUID.class))))
                .list());
        jdbc.sql("delete from cohesion_attendance where import_id = ?")
                .param(importId)
                .update();
        forgetEmpty();
        return teams;
    }

    /** Forgets what the board saw itself, to be told it anew. */
    void forgetSeen() {
        jdbc.sql("delete from cohesion_attendance where import_id is null").update();
        forgetEmpty();
    }

    private void forgetEmpty() {
        jdbc.sql("""
                delete from cohesion_huddle where not exists (
                    select 1 from cohesion_attendance a where a.huddle = cohesion_huddle.id)""").update();
    }
}
