package org.huddleboard.cohesion.application.tie;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.huddleboard.cohesion.domain.tie.GoalMoment;
import org.huddleboard.shared.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps how far members said they were with their goals. */
@Component
@Transactional
public class GoalBook {
    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    GoalBook(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /**
     * One moment of a member's goal.
     *
     * @param importId the file it came with; null where the board saw it itself
     */
    public record Told(
            MemberId member,
            GoalMoment moment,
            Instant at,
            @Nullable UUID importId) {
        /** The same for the same moment, so that it stands once; a check-in is told apart by its instant. */
        private UUID id() {
            var when = moment.kind() == GoalMoment.Kind.CHECKED_IN ? at.truncatedTo(ChronoUnit.MILLIS) : "";
            var text = moment.goal() + "|" + moment.kind() + "|" + when + "|" + importId;
            return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A goal and the instant of a check-in. */
    public record When(UUID goal, Instant at) {}

    public void add(Collection<Told> moments) {
        batches.batchUpdate(
                "insert into cohesion_goal_moment (id, goal, member, kind, happened_on, told_at, percent, import_id)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                moments,
                BATCH,
                (row, told) -> {
                    var moment = told.moment();
                    row.setObject(1, told.id());
                    row.setObject(2, moment.goal());
                    row.setObject(3, told.member().value());
                    row.setString(4, moment.kind().name());
                    row.setObject(5, moment.day());
                    row.setObject(6, TieBook.utc(told.at()));
                    row.setObject(7, moment.kind() == GoalMoment.Kind.CHECKED_IN ? moment.percent() : null);
                    row.setObject(8, told.importId());
                });
    }

    /** The check-ins of these goals as they stand: of two at one instant the one that was written later. */
    public Map<When, Double> checkIns(Collection<UUID> goals) {
        var found = new HashMap<When, Double>();
        if (!goals.isEmpty()) {
            jdbc.sql("""
                    select goal, told_at, percent from cohesion_goal_moment
                    where goal in (:goals) and kind = 'CHECKED_IN' order by place""").param("goals", goals.stream().distinct().toList()).query(row -> {
                found.put(
                        new When(
                                Objects.requireNonNull(row.getObject(1, UUID.class)),
                                row.getTimestamp(2).toInstant()),
                        row.getDouble(3));
            });
        }
        return found;
    }

    /** Takes a file back; answers whose goals it told of. */
    public Set<MemberId> takeBack(UUID importId) {
        var members = new HashSet<>(jdbc.sql("select distinct member from cohesion_goal_moment where import_id = ?")
                .param(importId)
                .query((row, _) -> new MemberId(Objects.requireNonNull(row.getObject(1, UUID.class))))
                .list());
        jdbc.sql("delete from cohesion_goal_moment where import_id = ?")
                .param(importId)
                .update();
        return members;
    }

    /** Forgets what the board saw itself, to be told it anew. */
    void forgetSeen() {
        jdbc.sql("delete from cohesion_goal_moment where import_id is null").update();
    }
}
