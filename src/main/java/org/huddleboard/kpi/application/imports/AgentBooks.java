package org.huddleboard.kpi.application.imports;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
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
    private final CurrentMember me;

    AgentBooks(JdbcClient jdbc, Memberships memberships, Access access, CurrentMember me) {
        this.jdbc = jdbc;
        this.memberships = memberships;
        this.access = access;
        this.me = me;
    }

    AgentBook open(Optional<TeamId> team) {
        return new AgentBook(
                this::known,
                day -> memberships.teamOf(day.member(), day.day()),
                of -> access.may(Action.KPI_IMPORT, of),
                isEverywhere() ? _ -> true : key -> team.isPresent() && isFree(key),
                this::isStranger,
                team);
    }

    /** Programs and administrators hand in for all teams, and so also what belongs to none. */
    boolean isEverywhere() {
        return me.ifPerson().isEmpty() || access.may(Action.PEOPLE_MANAGE);
    }

    /** Nothing stands under the name that counts for a team out of reach. */
    private boolean isFree(String key) {
        return jdbc
                .sql("select distinct team_id from kpi_reading where agent_key = ? and standing")
                .param(key)
                .query((row, _) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .allMatch(team -> team.filter(id -> access.may(Action.KPI_IMPORT, new TeamId(id)))
                        .isPresent());
    }

    boolean isStranger(String key) {
        return jdbc.sql("select 1 from kpi_agent_stranger where agent_key = ?")
                .param(plain(key))
                .query(Integer.class)
                .optional()
                .isPresent();
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
