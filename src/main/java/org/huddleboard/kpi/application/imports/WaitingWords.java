package org.huddleboard.kpi.application.imports;

import java.time.LocalDate;
import java.util.UUID;
import org.huddleboard.kpi.application.words.CustomerWords;
import org.huddleboard.shared.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Customers' words that came without a team, since their agents were nobody's then. They are kept without an agent, so
 * they go to a team once every agent who may have had them, those placed late or still unknown on that day and channel
 * of the import, is of that one team. Until then they wait and are shown to nobody.
 *
 * @see <a href="docs/adr/0022-customers-words-without-an-agent.md">ADR 22</a>
 */
@Component
class WaitingWords {
    /** Of an agent's days and channels those with waiting words, each with the only team of all who may have had them. */
    private static final String SETTLED = """
            select r.import_no, r.site_day, lower(r.channel), min(cast(r.team_id as varchar(36)))
            from kpi_reading r
            where r.import_no in (select m.import_no from kpi_reading m where m.agent_key = :agent)
              and (r.placed_late or r.team_id is null)
              and exists (select 1 from kpi_word w where w.import_no = r.import_no and w.site_day = r.site_day
                and w.team_id is null and w.channel = lower(r.channel))
            group by r.import_no, r.site_day, lower(r.channel)
            having count(*) = count(r.team_id) and count(distinct r.team_id) = 1""";

    private final JdbcClient jdbc;
    private final CustomerWords words;

    WaitingWords(JdbcClient jdbc, CustomerWords words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    private record Place(long layer, LocalDate day, String channel, TeamId team) {}

    /** The agent's readings have their teams: gives what can be told from them alone. */
    void place(String agentKey) {
        jdbc.sql(SETTLED)
                .param("agent", agentKey)
                .query((row, _) -> new Place(
                        row.getLong(1),
                        row.getDate(2).toLocalDate(),
                        row.getString(3),
                        new TeamId(UUID.fromString(row.getString(4)))))
                .list()
                .forEach(place -> words.place(place.layer(), place.day(), place.channel(), place.team()));
    }
}
