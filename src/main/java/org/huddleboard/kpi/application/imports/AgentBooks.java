package org.huddleboard.kpi.application.imports;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens a file's book of agents: first by what somebody has matched, then by what people knows. */
@Component
class AgentBooks {
    private final JdbcClient jdbc;
    private final Memberships memberships;
    private final Access access;

    AgentBooks(JdbcClient jdbc, Memberships memberships, Access access) {
        this.jdbc = jdbc;
        this.memberships = memberships;
        this.access = access;
    }

    AgentBook open(Optional<TeamId> team) {
        return new AgentBook(
                this::known,
                day -> memberships.teamOf(day.member(), day.day()),
                of -> access.may(Action.KPI_IMPORT, of),
                team);
    }

    private Optional<MemberId> known(String key) {
        return jdbc.sql("select member_id from kpi_agent_match where agent_key = ?")
                .param(plain(key))
                .query(UUID.class)
                .optional()
                .map(MemberId::new)
                .or(() -> memberships.known(key));
    }

    static String plain(String key) {
        return key.toLowerCase(Locale.ROOT);
    }
}
