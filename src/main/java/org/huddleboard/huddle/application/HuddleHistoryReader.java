package org.huddleboard.huddle.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.huddleboard.huddle.HuddleHistory;
import org.huddleboard.huddle.HuddleId;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells other modules which huddles were held and who was there: four statements, however many huddles. */
@Component
@Transactional(readOnly = true)
class HuddleHistoryReader implements HuddleHistory {
    private static final String THERE = """
            select p.huddle, p.member from huddle_presence p join huddle h on h.id = p.huddle
            where h.ended_at >= ? and p.%s = true""";
    private static final String READ = """
            select r.huddle, r.member from huddle_read r join huddle h on h.id = r.huddle
            where h.ended_at >= ? and r.understood_at is not null""";

    private final JdbcClient jdbc;

    HuddleHistoryReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Entry> since(Instant from) {
        var began = from.isBefore(Instant.EPOCH) ? Instant.EPOCH : from;
        var expected = members(THERE.formatted("expected"), began);
        var present = members(THERE.formatted("here"), began);
        var readers = members(READ, began);
        return jdbc.sql("select id, team, huddle_day, ended_at from huddle where ended_at >= ? order by ended_at, id")
                .param(utc(began))
                .query((row, _) -> {
                    var id = Objects.requireNonNull(row.getObject(1, UUID.class));
                    return new Entry(
                            new HuddleId(id),
                            new TeamId(Objects.requireNonNull(row.getObject(2, UUID.class))),
                            Objects.requireNonNull(row.getObject(3, LocalDate.class)),
                            expected.getOrDefault(id, Set.of()),
                            present.getOrDefault(id, Set.of()),
                            readers.getOrDefault(id, Set.of()),
                            Objects.requireNonNull(row.getObject(4, OffsetDateTime.class))
                                    .toInstant());
                })
                .list();
    }

    private Map<UUID, Set<MemberId>> members(String question, Instant from) {
        var members = new HashMap<UUID, Set<MemberId>>();
        jdbc.sql(question).param(utc(from)).query(row -> {
            members.computeIfAbsent(Objects.requireNonNull(row.getObject(1, UUID.class)), _ -> new HashSet<>())
                    .add(new MemberId(Objects.requireNonNull(row.getObject(2, UUID.class))));
        });
        return members;
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
