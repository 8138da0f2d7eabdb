package org.huddleboard.kpi.application.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.kpi.application.words.CustomerWords;
import org.huddleboard.shared.TeamId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The layers of readings, one an import. A reading stands unless a later layer covers it; taking a layer out uncovers
 * what it lay upon.
 */
@Component
class ReadingLayers {
    private static final String DAYS_OF_LAYER =
            "(select distinct source, agent_key, site_day from kpi_reading where import_no = ?) t"
                    + " join kpi_reading r on r.agent_key = t.agent_key and r.source = t.source"
                    + " and r.site_day = t.site_day";

    private final JdbcClient client;
    private final JdbcTemplate jdbc;
    private final CustomerWords words;

    ReadingLayers(JdbcClient client, JdbcTemplate jdbc, CustomerWords words) {
        this.client = client;
        this.jdbc = jdbc;
        this.words = words;
    }

    /** Opens the topmost layer. */
    long open(UUID importId, String source, Optional<TeamId> team) {
        client.sql("insert into kpi_import (import_id, source, team_id) values (?, ?, ?)")
                .param(importId)
                .param(source)
                .param(team.map(TeamId::value).orElse(null))
                .update();
        return find(importId).orElseThrow();
    }

    Optional<Long> find(UUID importId) {
        return client.sql("select no from kpi_import where import_id = ?")
                .param(importId)
                .query(Long.class)
                .optional();
    }

    /** The readings of the topmost layer are written: those below that it repeats no longer stand. */
    void cover(long layer, Covers covers) {
        var sameFigure = switch (covers) {
            case NOTHING -> "";
            case DAY -> "1 = 1";
            case FIGURE ->
                "exists (select 1 from kpi_reading l where l.agent_key = r.agent_key"
                        + " and l.source = r.source and l.site_day = r.site_day and l.import_no = t.no"
                        + " and l.kpi = r.kpi and l.channel = r.channel)";
        };
        if (covers == Covers.NOTHING) {
            return;
        }
        jdbc.update(
                "update kpi_reading set standing = false where id in (select r.id from " + daysWithNumber()
                        + " where r.import_no <> ? and r.standing and " + sameFigure + ")",
                layer,
                layer);
    }

    private static String daysWithNumber() {
        return DAYS_OF_LAYER.replace("select distinct", "select distinct import_no as no,");
    }

    /** What only this layer covered stands again. Its own readings are deleted next: taking them down first is as dear. */
    void uncover(long layer) {
        jdbc.update(
                "update kpi_reading set standing = true where id in (select r.id from " + DAYS_OF_LAYER
                        + " where r.import_no <> ? and not r.standing and not exists (select 1 from kpi_reading l"
                        + " where l.agent_key = r.agent_key and l.source = r.source and l.site_day = r.site_day"
                        + " and l.import_no > r.import_no and l.import_no <> ?"
                        + " and (l.covers = 'DAY' or l.covers = 'FIGURE' and l.kpi = r.kpi and l.channel = r.channel)))",
                layer,
                layer,
                layer);
    }

    /** Forgets a layer that stands no more, and what customers wrote in it. */
    void delete(long layer) {
        words.forget(layer);
        jdbc.update("delete from kpi_contact where import_no = ?", layer);
        jdbc.update("delete from kpi_reading where import_no = ?", layer);
        jdbc.update("delete from kpi_import where no = ?", layer);
    }

    /** Everybody with a reading, standing or covered, on an agent's day that the layer speaks of. */
    Touched touchedBy(long layer) {
        return new Touched(ranges("member_id", DAYS_OF_LAYER, layer), ranges("team_id", DAYS_OF_LAYER, layer));
    }

    Touched touchedByAgent(String agentKey) {
        var of = "kpi_reading r where r.agent_key = ?";
        return new Touched(ranges("member_id", of, agentKey), ranges("team_id", of, agentKey));
    }

    private Map<UUID, Touched.Days> ranges(String owner, String from, Object argument) {
        var found = new HashMap<UUID, Touched.Days>();
        jdbc.query(
                "select r." + owner + ", min(r.site_day), max(r.site_day) from " + from
                        + (from.contains(" where r.") ? " and" : " where") + " r." + owner
                        + " is not null group by r." + owner,
                row -> {
                    found.put(row.getObject(1, UUID.class), new Touched.Days(day(row, 2), day(row, 3)));
                },
                argument);
        return found;
    }

    private static LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getDate(column).toLocalDate();
    }
}
