package org.huddleboard.goals.application.goal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.huddleboard.goals.GoalHistory;
import org.huddleboard.goals.GoalId;
import org.huddleboard.shared.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells other modules what became of goals and when, never what they say. */
@Component
@Transactional(readOnly = true)
class GoalHistoryReader implements GoalHistory {
    private static final String FROM_GOAL = " as at, cast(null as integer) as percent from goal";

    private final JdbcClient jdbc;

    GoalHistoryReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Entry> since(Instant from) {
        var at = from.atOffset(ZoneOffset.UTC);
        var found = new ArrayList<Entry>();
        found.addAll(read(
                "select id, owner_member, 'ACTIVATED' as kind, activated_at" + FROM_GOAL + " where activated_at >= ?",
                at));
        found.addAll(read(
                "select id, owner_member, state as kind, ended_at" + FROM_GOAL
                        + " where ended_at >= ? and state in ('REVIEWED', 'DROPPED')",
                at));
        found.addAll(read(
                "select g.id, g.owner_member, 'STEP_DONE' as kind, s.done_at as at,"
                        + " cast(null as integer) as percent from goal_step s join goal g on g.id = s.goal"
                        + " where s.done_at >= ?",
                at));
        found.addAll(read(
                "select g.id, g.owner_member, 'CHECKED_IN' as kind, e.noted_at as at, e.percent"
                        + " from goal_entry e join goal g on g.id = e.goal where e.percent is not null"
                        + " and e.noted_at >= ?",
                at));
        found.sort(Comparator.comparing(Entry::at)
                .thenComparing(entry -> entry.goal().value()));
        return List.copyOf(found);
    }

    private Collection<Entry> read(String question, OffsetDateTime from) {
        return jdbc.sql(question)
                .param(from)
                .query((row, _) -> {
                    var percent = row.getInt("percent");
                    var said = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(percent);
                    return new Entry(
                            new GoalId(row.getObject("id", UUID.class)),
                            new MemberId(row.getObject("owner_member", UUID.class)),
                            Kind.valueOf(row.getString("kind")),
                            said,
                            row.getObject("at", OffsetDateTime.class).toInstant());
                })
                .list();
    }
}
