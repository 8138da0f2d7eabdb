package org.huddleboard.improvement.application.demo;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.demo.DemoCast;
import org.huddleboard.shared.demo.DemoPart;
import org.huddleboard.shared.demo.DemoStory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the teams of the demo centre have agreed: one late, one sent up, some done. */
@Component
class ActionsDemo implements DemoPart {
    private static final int FLOOR = 5;

    private final JdbcClient jdbc;
    private final Memberships memberships;

    ActionsDemo(JdbcClient jdbc, Memberships memberships) {
        this.jdbc = jdbc;
        this.memberships = memberships;
    }

    @Override
    public int floor() {
        return FLOOR;
    }

    @Override
    public void load(DemoStory story) {
        DemoAction.all(story, memberships::zoneOf).forEach(this::insert);
    }

    private void insert(DemoAction action) {
        jdbc.sql("""
                        insert into team_action (id, client_key, team, text, owner_member, due, state, origin,
                            agreed_at, done_at, escalated_at, reason, version)
                        values (:id, :id, :team, :text, cast(:owner as uuid), :due, :state, 'HUDDLE',
                            :agreed, :done, :escalated, :reason, 0)
                        """)
                .param("id", action.id())
                .param("team", action.team().value())
                .param("text", action.text())
                .param("owner", uuid(action.owner()))
                .param("due", action.due())
                .param("state", action.state().name())
                .param("agreed", action.agreedAt().atOffset(ZoneOffset.UTC))
                .param("done", instant(action.doneAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("escalated", instant(action.escalatedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("reason", action.reason().orElse(null))
                .update();
    }

    private static @Nullable UUID uuid(Optional<MemberId> member) {
        return member.map(MemberId::value).orElse(null);
    }

    private static @Nullable OffsetDateTime instant(Optional<Instant> at) {
        return at.map(time -> time.atOffset(ZoneOffset.UTC)).orElse(null);
    }

    @Override
    public void remove(DemoStory story) {
        var cast = DemoCast.of(story);
        Stream.concat(
                        cast.teams().values().stream(),
                        cast.sites().values().stream().flatMap(site -> memberships.teamsOf(site).stream()))
                .distinct()
                .map(TeamId::value)
                .forEach(team -> jdbc.sql("delete from team_action where team = ?")
                        .param(team)
                        .update());
    }
}
