package org.huddleboard.coaching.application;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.coaching.CoachingSessionId;
import org.huddleboard.coaching.CoachingState;
import org.huddleboard.coaching.application.DueCard.Planned;
import org.huddleboard.shared.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When people's one-to-ones were, are planned, and were cancelled, in two statements for all of them. */
@Component
class CadenceRows {
    private static final Duration LATELY = Duration.ofDays(91);

    private final JdbcClient jdbc;

    CadenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One member's; the next session is the earliest that is not over. */
    record Row(Optional<Instant> last, int cancelled, Optional<Next> next) {
        Optional<Planned> planned(ZoneId zone) {
            return next.map(session -> new Planned(session.id(), session.start().atZone(zone), session.settled()));
        }
    }

    /** A session to come. */
    record Next(CoachingSessionId id, Instant start, boolean settled) {}

    private record Past(Optional<Instant> last, int cancelled) {}

    Map<MemberId, Row> of(Collection<MemberId> members, Instant now) {
        if (members.isEmpty()) {
            return Map.of();
        }
        var next = next(members, now);
        var rows = new HashMap<MemberId, Row>();
        past(members, now)
                .forEach((member, past) -> rows.put(
                        member, new Row(past.last(), past.cancelled(), Optional.ofNullable(next.get(member)))));
        return rows;
    }

    private Map<MemberId, Past> past(Collection<MemberId> members, Instant now) {
        var rows = new HashMap<MemberId, Past>();
        jdbc.sql("""
                select agent_member,
                    max(case when state = 'SIGNED' then start_at end) as last_at,
                    sum(case when state = 'CANCELLED' and planned_at is not null and cancelled_at >= :lately
                        then 1 else 0 end) as cancelled
                from coaching_session
                where kind = 'ONE_TO_ONE' and agent_member in (:members)
                group by agent_member""")
                .param("members", members.stream().map(MemberId::value).toList())
                .param("lately", now.minus(LATELY).atOffset(ZoneOffset.UTC))
                .query(row -> {
                    var last = row.getObject("last_at", OffsetDateTime.class);
                    rows.put(
                            new MemberId(row.getObject("agent_member", UUID.class)),
                            new Past(
                                    Optional.ofNullable(last).map(OffsetDateTime::toInstant), row.getInt("cancelled")));
                });
        return rows;
    }

    private Map<MemberId, Next> next(Collection<MemberId> members, Instant now) {
        var rows = new HashMap<MemberId, Next>();
        jdbc.sql("""
                select id, agent_member, start_at, state from coaching_session
                where kind = 'ONE_TO_ONE' and agent_member in (:members) and state in ('PROPOSED', 'PLANNED')
                    and start_at >= :now
                order by start_at, id""")
                .param("members", members.stream().map(MemberId::value).toList())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    rows.putIfAbsent(
                            new MemberId(row.getObject("agent_member", UUID.class)),
                            new Next(
                                    new CoachingSessionId(row.getObject("id", UUID.class)),
                                    row.getObject("start_at", OffsetDateTime.class)
                                            .toInstant(),
                                    row.getString("state").equals(CoachingState.PLANNED.name())));
                });
        return rows;
    }
}
