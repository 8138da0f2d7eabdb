package org.huddleboard.kpi.application.imports;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.TeamId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives the readings under a file's name to the member it stands for, day by day to the team of that day. */
@Component
class AgentMatches {
    private final JdbcClient client;
    private final JdbcTemplate jdbc;
    private final Memberships memberships;
    private final ReadingLayers layers;
    private final ReadingsRecorder recorder;
    private final WaitingWords words;
    private final Clock clock;

    AgentMatches(
            JdbcClient client,
            JdbcTemplate jdbc,
            Memberships memberships,
            ReadingLayers layers,
            ReadingsRecorder recorder,
            WaitingWords words,
            Clock clock) {
        this.client = client;
        this.jdbc = jdbc;
        this.memberships = memberships;
        this.layers = layers;
        this.recorder = recorder;
        this.words = words;
        this.clock = clock;
    }

    /** Remembers whom the name stands for, and gives them what stands under it already. */
    void match(String agentKey, MemberId member) {
        client.sql("delete from kpi_agent_match where agent_key = ?")
                .param(AgentBooks.plain(agentKey))
                .update();
        client.sql("insert into kpi_agent_match (agent_key, member_id, matched_at) values (?, ?, ?)")
                .params(AgentBooks.plain(agentKey), member.value(), Timestamp.from(clock.instant()))
                .update();
        assign(agentKey, member);
    }

    /** Whether a reading of the member counts for another team than the one they belonged to that day. */
    boolean isOutOfStep(MemberId member) {
        return client
                .sql("""
                        select distinct r.site_day, r.team_id, i.team_id from kpi_reading r
                        join kpi_import i on i.no = r.import_no where r.member_id = ?""")
                .param(member.value())
                .query((row, _) -> new Counted(
                        row.getDate(1).toLocalDate(),
                        Optional.ofNullable(row.getObject(2, UUID.class)),
                        Optional.ofNullable(row.getObject(3, UUID.class))))
                .list()
                .stream()
                .anyMatch(counted -> !memberships
                        .teamOf(member, counted.day())
                        .map(TeamId::value)
                        .or(counted::saidForTheFile)
                        .equals(counted.team()));
    }

    private record Counted(LocalDate day, Optional<UUID> team, Optional<UUID> saidForTheFile) {}

    /** The member's memberships changed, maybe for days long past: their readings follow. */
    void follow(MemberId member) {
        keysOf(member).forEach(key -> assign(key, member));
    }

    List<String> keysOf(MemberId member) {
        return client.sql("select distinct agent_key from kpi_reading where member_id = ?")
                .param(member.value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    private void assign(String agentKey, MemberId member) {
        var before = layers.touchedByAgent(agentKey);
        var inTeam = new ArrayList<Object[]>();
        var inNone = new ArrayList<Object[]>();
        for (var day : daysOf(agentKey)) {
            var team = memberships.teamOf(member, day);
            var date = Date.valueOf(day);
            if (team.isPresent()) {
                inTeam.add(new Object[] {member.value(), team.get().value(), agentKey, date});
            } else {
                inNone.add(new Object[] {member.value(), agentKey, date});
            }
        }
        jdbc.batchUpdate(
                "update kpi_reading set placed_late = placed_late or team_id is null, member_id = ?, team_id = ?"
                        + " where agent_key = ? and site_day = ?",
                inTeam);
        jdbc.batchUpdate(
                "update kpi_reading set member_id = ?, team_id = (select i.team_id from kpi_import i"
                        + " where i.no = kpi_reading.import_no) where agent_key = ? and site_day = ?",
                inNone);
        words.place(agentKey);
        recorder.rebuild(before.with(layers.touchedByAgent(agentKey)));
    }

    private List<LocalDate> daysOf(String agentKey) {
        return client.sql("select distinct site_day from kpi_reading where agent_key = ?")
                .param(agentKey)
                .query((row, _) -> row.getDate(1).toLocalDate())
                .list();
    }
}
