package org.huddleboard.feedback.application.demo;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.huddleboard.feedback.application.demo.InboxStory.Line;
import org.huddleboard.feedback.application.demo.InboxStory.Sorted;
import org.huddleboard.kpi.MemberResults;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.demo.DemoCast;
import org.huddleboard.shared.demo.DemoPart;
import org.huddleboard.shared.demo.DemoStory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What the people of the demo centre said their feedback is about; what came in this week still waits. */
@Component
class InboxDemo implements DemoPart {
    private static final int FLOOR = 4;
    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;
    private final MemberResults results;
    private final Clock clock;

    InboxDemo(JdbcTemplate jdbc, MemberResults results, Clock clock) {
        this.jdbc = jdbc;
        this.results = results;
        this.clock = clock;
    }

    @Override
    public int floor() {
        return FLOOR;
    }

    @Override
    public void load(DemoStory story) {
        var told = InboxStory.of(story, clock.instant(), results);
        jdbc.batchUpdate(
                "insert into feedback_own_note (id, client_key, member_id, words, written_at, version)"
                        + " values (?, ?, ?, ?, ?, 0)",
                told.notes(),
                BATCH,
                InboxDemo::fill);
        jdbc.batchUpdate(
                "insert into feedback_triage (id, member_id, record_id, source, critical, team, practice, impact, effort,"
                        + " answered_at, words, told_at, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                told.sorted(),
                BATCH,
                InboxDemo::fill);
        jdbc.batchUpdate(
                "insert into feedback_triage_step (id, triage_id, practice, impact, effort, words, said_at, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?, 0)",
                told.sorted(),
                BATCH,
                (row, sorted) -> fillStep(row, story.id("step/" + sorted.id()), sorted));
    }

    private static void fill(PreparedStatement row, Line note) throws SQLException {
        row.setObject(1, note.id());
        row.setObject(2, note.id());
        row.setObject(3, note.member().value());
        row.setString(4, note.words());
        row.setObject(5, note.at().atOffset(ZoneOffset.UTC));
    }

    private static void fill(PreparedStatement row, Sorted sorted) throws SQLException {
        row.setObject(1, sorted.id());
        row.setObject(2, sorted.member().value());
        row.setObject(3, sorted.record());
        row.setString(4, sorted.source().name());
        row.setBoolean(5, sorted.critical());
        var team = sorted.team().map(TeamId::value);
        if (team.isPresent()) {
            row.setObject(6, team.get());
        } else {
            row.setNull(6, Types.OTHER);
        }
        row.setString(7, sorted.practice().name());
        row.setInt(8, sorted.impact());
        row.setInt(9, sorted.effort());
        row.setObject(10, sorted.at().atOffset(ZoneOffset.UTC));
        row.setString(11, sorted.words().orElse(null));
        if (sorted.words().isPresent()) {
            row.setObject(12, sorted.at().atOffset(ZoneOffset.UTC));
        } else {
            row.setNull(12, Types.TIMESTAMP_WITH_TIMEZONE);
        }
    }

    private static void fillStep(PreparedStatement row, UUID id, Sorted sorted) throws SQLException {
        row.setObject(1, id);
        row.setObject(2, sorted.id());
        row.setString(3, sorted.practice().name());
        row.setInt(4, sorted.impact());
        row.setInt(5, sorted.effort());
        row.setString(6, sorted.words().orElse(null));
        row.setObject(7, sorted.at().atOffset(ZoneOffset.UTC));
    }

    /** Whatever demo people sorted or noted goes, also what they did after the centre was loaded. */
    @Override
    public void remove(DemoStory story) {
        var people = DemoCast.of(story).people().stream()
                .map(person -> new Object[] {person.id().value()})
                .toList();
        for (var table : List.of("feedback_triage", "feedback_own_note")) {
            jdbc.batchUpdate("delete from " + table + " where member_id = ?", people);
        }
    }
}
