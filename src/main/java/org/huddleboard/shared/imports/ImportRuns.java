package org.huddleboard.shared.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.shared.CurrentActor;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The history of imports as it is stored. */
@Component
class ImportRuns {
    /** A run that gave no sign of life for so long is over, whatever its row says. */
    private static final Duration SILENCE = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    ImportRuns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes that a file is being read, seen by others at once. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void begin(UUID id, ImportOrder order, ZoneId zone, CurrentActor by) {
        jdbc.sql("""
                insert into import_run (id, kind, file_name, started_by, started_by_program, program, team_id, zone, state,
                    started_at, beat_at, row_count, accepted, unchanged, readings, rejected)
                values (?, ?, ?, ?, ?, ?, ?, ?, 'RUNNING', ?, ?, 0, 0, 0, 0, 0)""")
                .param(id)
                .param(order.kind())
                .param(cut(order.fileName(), 200))
                .param(by instanceof CurrentActor.Member(MemberId member) ? member.value() : null)
                .param(!(by instanceof CurrentActor.Member))
                .param(BoardProgram.of(by).map(BoardProgram::name).orElse(null))
                .param(order.team().map(TeamId::value).orElse(null))
                .param(zone.getId())
                .param(now())
                .param(now())
                .update();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void beat(UUID id, long rows) {
        jdbc.sql("update import_run set beat_at = ?, row_count = ? where id = ? and state = 'RUNNING'")
                .params(now(), rows, id)
                .update();
    }

    /** Stores the result in the caller's transaction, so that it stands exactly when the rows do. */
    void done(ImportResult result) {
        var found = jdbc.sql("""
                update import_run set state = 'DONE', format = ?, ended_at = ?, row_count = ?, accepted = ?,
                    unchanged = ?, readings = ?, rejected = ? where id = ? and state = 'RUNNING'""")
                .params(
                        result.format(),
                        now(),
                        result.rows(),
                        result.accepted(),
                        result.unchanged(),
                        result.readings(),
                        result.rejectedRows(),
                        result.importId())
                .update();
        if (found == 0) {
            throw new IllegalStateException("import " + result.importId() + " was written off while it ran");
        }
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void ended(UUID id, ImportState state, Reason why) {
        jdbc.sql("update import_run set state = ?, ended_at = ?, row_count = 0, refusal = ? where id = ?")
                .params(state.name(), now(), why.packed(), id)
                .update();
    }

    void undone(UUID id) {
        jdbc.sql("update import_run set state = 'UNDONE' where id = ?")
                .param(id)
                .update();
    }

    /** Writes off the runs whose server stopped; their transaction took their rows with it. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    int writeOffSilent() {
        return writeOff(clock.instant().minus(SILENCE));
    }

    /** The same for all that gave no sign of life since. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    int writeOff(Instant since) {
        return jdbc.sql("""
                update import_run set state = 'FAILED', ended_at = ?, row_count = 0, refusal = 'imports.failed.stopped'
                where state = 'RUNNING' and beat_at < ?""").params(now(), Timestamp.from(since)).update();
    }

    Optional<ImportRun> find(UUID id) {
        return jdbc.sql("select * from import_run where id = ?")
                .param(id)
                .query(ImportRuns::run)
                .optional();
    }

    List<ImportRun> latest(int limit) {
        return jdbc.sql("select * from import_run order by started_at desc, id fetch first ? rows only")
                .param(limit)
                .query(ImportRuns::run)
                .list();
    }

    List<ImportRun> of(MemberId member) {
        return jdbc.sql("select * from import_run where started_by = ? order by started_at")
                .param(member.value())
                .query(ImportRuns::run)
                .list();
    }

    void forget(MemberId member) {
        jdbc.sql("update import_run set started_by = null where started_by = ?")
                .param(member.value())
                .update();
    }

    void forgetName(String name) {
        jdbc.sql("delete from import_unmatched where name = ?").param(name).update();
        jdbc.sql("update import_reject set cell = '' where cell = ?")
                .param(name)
                .update();
    }

    private static ImportRun run(ResultSet row, int number) throws SQLException {
        return new ImportRun(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                Optional.ofNullable(row.getString("format")).orElse(""),
                row.getString("file_name"),
                Optional.ofNullable(row.getObject("started_by", UUID.class)).map(MemberId::new),
                row.getBoolean("started_by_program"),
                Optional.ofNullable(row.getString("program")).map(BoardProgram::valueOf),
                Optional.ofNullable(row.getObject("team_id", UUID.class)).map(TeamId::new),
                ImportState.valueOf(row.getString("state")),
                row.getTimestamp("started_at").toInstant(),
                row.getLong("row_count"),
                row.getLong("accepted"),
                row.getLong("unchanged"),
                row.getLong("readings"),
                row.getLong("rejected"),
                Optional.ofNullable(row.getString("refusal")).map(Reason::unpacked));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static String cut(String text, int length) {
        return text.length() > length ? text.substring(0, length) : text;
    }
}
