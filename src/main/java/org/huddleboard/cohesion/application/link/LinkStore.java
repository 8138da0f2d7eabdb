package org.huddleboard.cohesion.application.link;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import org.huddleboard.cohesion.domain.link.LinkResult;
import org.huddleboard.shared.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers that have been worked out, so that a restart or another node need not do it again. */
@Component
class LinkStore {
    private static final Period KEPT = Period.ofDays(35);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    LinkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An answer and when it was worked out. */
    record Kept(LinkResult result, Instant at) {}

    Optional<Kept> find(TeamId team, String inputs) {
        return jdbc.sql("select result, worked_out_at from cohesion_link where team_id = ? and inputs = ?")
                .param(team.value())
                .param(inputs)
                .query((row, _) -> new Kept(
                        JSON.readValue(row.getString("result"), LinkResult.class),
                        row.getObject("worked_out_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Keeps the answer of the whole team; the members' own slopes are worked out for each of them when they ask. */
    void keep(TeamId team, String inputs, LinkResult result, Instant at) {
        jdbc.sql("insert into cohesion_link (team_id, inputs, result, worked_out_at) values (?, ?, ?, ?)"
                        + " on conflict do nothing")
                .param(team.value())
                .param(inputs)
                .param(JSON.writeValueAsString(result.withoutMembers()))
                .param(at.atOffset(ZoneOffset.UTC))
                .update();
    }

    int forgetBefore(Instant now) {
        return jdbc.sql("delete from cohesion_link where worked_out_at < ?")
                .param(now.atOffset(ZoneOffset.UTC).minus(KEPT))
                .update();
    }
}
