package org.huddleboard.kpi.application.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.huddleboard.kpi.application.imports.Touched.Days;
import org.huddleboard.kpi.domain.Reading;
import org.huddleboard.shared.TeamId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A store that had figures before there were marks and ages says of them what an import of today writes. */
abstract class MarksOfOldStoresContract {
    private static final MigrationVersion BEFORE_MARKS = MigrationVersion.fromVersion("8");
    private static final LocalDate MONDAY = LocalDate.of(2025, 12, 29);
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-01-19T12:00:00Z");

    private final TeamId voice = new TeamId(UUID.randomUUID());
    private final TeamId chat = new TeamId(UUID.randomUUID());

    /** Nothing stands in it. */
    abstract DataSource store();

    @Test
    void figuresOfAnOldStoreAreMarkedAndAgedLikeThoseOfAFreshImport() {
        var store = store();
        var jdbc = JdbcClient.create(store);
        migrate(store, BEFORE_MARKS);
        lay(jdbc);

        migrate(store, MigrationVersion.LATEST);

        var kept = new KeptRowsCheck(jdbc, List.of(voice, chat));
        kept.areOfTheWeeksWithSums("migrated");
        kept.sayTheAgeOfTheLastDay("migrated");
        kept.standForTheSumsTheyStoodFor("migrated");
        var migrated = rows(jdbc);
        assertThat(migrated.get("kpi_week_mark"))
                .containsExactlyInAnyOrder(voice + " 2025-12-29", voice + " 2026-01-12", chat + " 2026-01-05");
        assertThat(migrated.get("kpi_team_age")).hasSize(3);

        jdbc.sql("update kpi_reading set total = total + 1 where site_day > ?")
                .param(MONDAY)
                .update();
        var all = new Days(MONDAY, MONDAY.plusWeeks(4));
        new RollUps(new JdbcTemplate(store))
                .rebuild(new Touched(Map.of(), Map.of(voice.value(), all, chat.value(), all)));

        assertThat(rows(jdbc)).isEqualTo(migrated);
        kept.standForTheSumsTheyStoodFor("written since");
    }

    private static void migrate(DataSource store, MigrationVersion to) {
        Flyway.configure()
                .dataSource(store)
                .locations("classpath:db/migration/kpi")
                .target(to)
                .load()
                .migrate();
    }

    /** Two teams and a stranger; the last day comes from two kinds of files, and one reading after it is covered. */
    private void lay(JdbcClient jdbc) {
        for (var no = 1; no <= 5; no++) {
            jdbc.sql("insert into kpi_import (import_id, source, recorded_at) values (?, 'file', ?)")
                    .params(UUID.randomUUID(), NOON.plusHours(no))
                    .update();
        }
        read(jdbc, 1, "generic", "ana", MONDAY, voice, true);
        read(jdbc, 1, "generic", "ana", MONDAY.plusDays(16), voice, true);
        read(jdbc, 2, "generic", "ben", MONDAY.plusDays(16), voice, true);
        read(jdbc, 3, "genesys", "cai", MONDAY.plusDays(16), voice, true);
        read(jdbc, 4, "five9", "cai", MONDAY.plusDays(18), voice, false);
        read(jdbc, 3, "genesys", "dee", MONDAY.plusDays(8), chat, true);
        read(jdbc, 5, "generic", "stranger", MONDAY.plusDays(30), null, true);
        for (var period : Map.of("day", "site_day", "week", "week_start").entrySet()) {
            var days = period.getKey().equals("week") ? ", days" : "";
            jdbc.sql("insert into kpi_team_" + period.getKey() + " (team_id, " + period.getValue()
                            + ", kpi, total, n, people" + days + ") select team_id, " + period.getValue()
                            + ", kpi, sum(total), sum(n), count(distinct agent_key)"
                            + (days.isEmpty() ? "" : ", count(distinct site_day)")
                            + " from kpi_reading where standing and team_id is not null group by team_id, "
                            + period.getValue() + ", kpi")
                    .update();
        }
    }

    private static void read(
            JdbcClient jdbc,
            int no,
            String source,
            String agent,
            LocalDate day,
            @Nullable TeamId team,
            boolean standing) {
        jdbc.sql("""
                        insert into kpi_reading (import_no, source, agent_key, site_day, week_start, kpi, channel, total, n,
                        covers, standing, team_id) values (?, ?, ?, ?, ?, 'FCR', 'voice', 7, 10, 'FIGURE', ?, ?)""")
                .param(no)
                .param(source)
                .param(agent)
                .param(day)
                .param(Reading.weekStart(day))
                .param(standing)
                .param(team == null ? null : team.value())
                .update();
    }

    private static Map<String, List<String>> rows(JdbcClient jdbc) {
        return Map.of(
                "kpi_week_mark", rows(jdbc, "team_id, week_start from kpi_week_mark"),
                "kpi_team_age", rows(jdbc, "team_id, site_day, source, recorded_at from kpi_team_age"));
    }

    private static List<String> rows(JdbcClient jdbc, String what) {
        return jdbc
                .sql("select " + what)
                .query((row, _) -> {
                    var words = new StringBuilder(row.getString(1));
                    for (var column = 2; column <= row.getMetaData().getColumnCount(); column++) {
                        words.append(' ').append(row.getString(column));
                    }
                    return words.toString();
                })
                .list()
                .stream()
                .sorted()
                .toList();
    }
}
