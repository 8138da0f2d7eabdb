package org.huddleboard.huddle.application.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huddleboard.huddle.BlockKind;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes the demo centre's huddles in a few large batches. */
@Component
class HuddleDemoRows {
    private static final String HUDDLE = "insert into huddle (id, team, huddle_day, starts_at, state, started_at,"
            + " ended_at, current_block, current_figure, block_began_at, version) values (?,?,?,?,?,?,?,?,0,?,0)";
    private static final String BLOCK =
            "insert into huddle_block (huddle, place, kind, minutes, used_seconds) values (?,?,?,?,?)";
    private static final String PERSON =
            "insert into huddle_presence (huddle, member, expected, here) values (?,?,true,?)";
    private static final String WIN = "insert into huddle_win (huddle, place, words) values (?,0,?)";
    private static final String FIGURE = "insert into huddle_figure (huddle, place, kpi, concerning, figure_value,"
            + " cause, reason) values (?,0,?,true,?,'KNOWN_CAUSE',?)";
    private static final String ACTION =
            "insert into huddle_action (huddle, place, action, words, due) values (?,0,?,?,?)";
    private static final String QUESTION = "insert into huddle_question (id, client_key, team, words, asked_at, hidden,"
            + " huddle, version) values (?,?,?,?,?,false,?,0)";
    private static final String READ =
            "insert into huddle_read (id, huddle, team, member, sent_at, understood_at, version) values (?,?,?,?,?,?,0)";

    private final JdbcTemplate jdbc;

    HuddleDemoRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Told collect() {
        return new Told(jdbc);
    }

    void remove(TeamId team) {
        jdbc.update("delete from huddle_topic where team = ?", team.value());
        jdbc.update("delete from huddle_question where team = ?", team.value());
        jdbc.update("delete from huddle where team = ?", team.value());
        jdbc.update("delete from huddle_usual_time where team = ?", team.value());
    }

    /** Rows by the statement that writes them; huddles come first, since the others point at them. */
    static final class Told {
        private final JdbcTemplate jdbc;
        private final Map<String, List<Object[]>> rows = new LinkedHashMap<>();

        private Told(JdbcTemplate jdbc) {
            this.jdbc = jdbc;
            rows.put(HUDDLE, new ArrayList<>());
        }

        private void add(String statement, @Nullable Object... row) {
            rows.computeIfAbsent(statement, _ -> new ArrayList<>()).add(row);
        }

        void ended(UUID id, TeamId team, LocalDate day, LocalTime at, OffsetDateTime start, OffsetDateTime end) {
            add(HUDDLE, id, team.value(), day, at, "ENDED", start, end, BlockKind.values().length - 1, start);
        }

        void ready(UUID id, TeamId team, LocalDate day, LocalTime at) {
            add(HUDDLE, id, team.value(), day, at, "READY", null, null, 0, null);
            var place = 0;
            for (var kind : BlockKind.values()) {
                block(id, place++, kind, 0);
            }
        }

        void block(UUID huddle, int place, BlockKind kind, int used) {
            add(BLOCK, huddle, place, kind.name(), kind.usualMinutes(), used);
        }

        void person(UUID huddle, UUID member, boolean here) {
            add(PERSON, huddle, member, here);
        }

        void win(UUID huddle, String words) {
            add(WIN, huddle, words);
        }

        void reason(UUID huddle, KpiCode kpi, String value, String words) {
            add(FIGURE, huddle, kpi.name(), value, words);
        }

        void action(UUID huddle, UUID action, String words, LocalDate due) {
            add(ACTION, huddle, action, words, due);
        }

        void question(UUID id, UUID team, String words, OffsetDateTime at, @Nullable UUID huddle) {
            add(QUESTION, id, id, team, words, at, huddle);
        }

        void read(
                UUID id,
                UUID huddle,
                TeamId team,
                UUID member,
                OffsetDateTime sent,
                @Nullable OffsetDateTime understood) {
            add(READ, id, huddle, team.value(), member, sent, understood);
        }

        void write() {
            rows.forEach(jdbc::batchUpdate);
        }
    }
}
