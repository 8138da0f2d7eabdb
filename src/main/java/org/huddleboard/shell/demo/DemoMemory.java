package org.huddleboard.shell.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.huddleboard.shared.demo.DemoStory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers that the demo centre is loaded, for which day, and whether anybody has written anything since. */
@Component
class DemoMemory {
    /** What changes without anybody writing: sign-ins, locks, waiting screens, the trail, migrations. */
    private static final List<String> NOT_WRITTEN_BY_PEOPLE = List.of(
            "audit_line",
            "cohesion_link",
            "demo_state",
            "event_publication",
            "import_turn",
            "people_account",
            "people_api_token",
            "people_one_time_link",
            "people_remembered_sign_in",
            "pulse_ballot",
            "pulse_round",
            "pulse_urn",
            "pulse_voter",
            "shedlock",
            "wall_waiting");

    private final JdbcClient jdbc;

    DemoMemory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<DemoState> state() {
        return jdbc.sql("select seed, told_for, loaded_at, footprint from demo_state where id = 1")
                .query((row, _) -> new DemoState(
                        row.getLong(1),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        row.getString(4)))
                .optional();
    }

    /** Takes the one place there is; of two nodes that start at once, the second waits and then fails. */
    void begin(DemoStory story, Instant now) {
        jdbc.sql("insert into demo_state values (1, ?, ?, ?, '')")
                .params(story.seed(), story.today(), now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void settle() {
        jdbc.sql("update demo_state set footprint = ? where id = 1")
                .param(footprint())
                .update();
    }

    /** The figures go up to a later day; the footprint stays, so that what people wrote is never taken for untouched. */
    void moveTo(LocalDate day) {
        jdbc.sql("update demo_state set told_for = ? where id = 1").param(day).update();
    }

    void forget() {
        jdbc.sql("delete from demo_state").update();
    }

    /** Rows of every table, and how often they were changed. */
    String footprint() {
        var counts = new StringBuilder();
        for (var table : tables()) {
            var changes = hasVersion(table) ? "coalesce(sum(version), 0)" : "0";
            counts.append(table)
                    .append(jdbc.sql("select count(*) || '/' || " + changes + " from " + table)
                            .query(String.class)
                            .single())
                    .append(';');
        }
        return "%d tables, %08x".formatted(tables().size(), counts.toString().hashCode());
    }

    private List<String> tables() {
        return jdbc.sql("""
                        select lower(table_name) from information_schema.tables
                        where lower(table_schema) = 'public' and table_type = 'BASE TABLE' order by 1""").query((row, _) -> row.getString(1)).list().stream()
                .filter(table -> !NOT_WRITTEN_BY_PEOPLE.contains(table) && !table.startsWith("flyway"))
                .toList();
    }

    private boolean hasVersion(String table) {
        return jdbc.sql("""
                        select count(*) from information_schema.columns where lower(table_schema) = 'public'
                        and lower(table_name) = ? and lower(column_name) = 'version'""").param(table).query(Long.class).single() > 0;
    }
}
