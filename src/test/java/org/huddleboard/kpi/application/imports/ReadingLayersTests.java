package org.huddleboard.kpi.application.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Imports, undos and imports again, in any order: what stands is what the latest file said, and roll-ups are its sums. */
@SpringBootTest
class ReadingLayersTests {
    private static final LocalDate MONDAY = LocalDate.of(2021, 1, 4);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext spring;

    @TempDir
    Path folder;

    private ImportDesk desk;
    private TeamId team;
    private MemberId ana;
    private String anaInFiles;
    private String stranger;

    @BeforeEach
    void people() {
        desk = new ImportDesk(spring, folder);
        var centre = new TestCentre(spring);
        team = centre.team("Voice");
        ana = centre.member("Ana Bell");
        centre.belongs(ana, team, MONDAY.minusYears(1));
        anaInFiles = centre.knownAs(ana, "ana");
        stranger = TestCentre.unique("stranger");
    }

    static IntStream seeds() {
        return IntStream.range(0, 12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void rollUpsAreAlwaysTheSumsOfWhatStands(int seed) {
        var random = new Random(seed);
        var standing = new LinkedHashMap<UUID, Map<String, Integer>>();
        for (var step = 0; step < 12; step++) {
            if (!standing.isEmpty() && random.nextInt(3) == 0) {
                var ids = new ArrayList<>(standing.keySet());
                var gone = ids.get(random.nextInt(ids.size()));
                desk.undo(gone);
                standing.remove(gone);
            } else {
                var file = randomFile(random);
                standing.put(desk.handFor(team, "generic", text(file)).importId(), file);
            }
            assertThat(inStore()).as("seed %d, step %d", seed, step).isEqualTo(expected(standing.values()));
            assertThatRollUpsAreSums();
        }
    }

    /** Each import has a value of its own, so that no row of it is unchanged. */
    private Map<String, Integer> randomFile(Random random) {
        var file = new TreeMap<String, Integer>();
        for (var agent : List.of(anaInFiles, stranger)) {
            for (var day = 0; day < 9; day += 4) {
                for (var kpi : List.of("FCR", "ABANDONMENT")) {
                    if (random.nextBoolean()) {
                        file.put(agent + "," + MONDAY.plusDays(day) + "," + kpi, random.nextInt(1_000_000));
                    }
                }
            }
        }
        file.put(stranger + "," + MONDAY + ",FCR", random.nextInt(1_000_000));
        return file;
    }

    private static String text(Map<String, Integer> file) {
        var text = new StringBuilder("member,day,kpi,sum,count\n");
        file.forEach((place, sum) -> text.append(place).append(',').append(sum).append(",1000000\n"));
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anAgentsDayWithoutIdsIsAlwaysWhatTheLatestFileSaid(int seed) {
        var random = new Random(seed);
        var standing = new LinkedHashMap<UUID, Map<String, Map<String, Integer>>>();
        for (var step = 0; step < 10; step++) {
            if (!standing.isEmpty() && random.nextInt(3) == 0) {
                var ids = new ArrayList<>(standing.keySet());
                var gone = ids.get(random.nextInt(ids.size()));
                desk.undo(gone);
                standing.remove(gone);
            } else {
                var file = randomDays(random);
                var text = new StringBuilder("Agent,Date,Channel,Answered,Talk\n");
                file.forEach((day, talks) -> talks.forEach((channel, talk) -> text.append(day)
                        .append(',')
                        .append(channel)
                        .append(",Y,")
                        .append(talk)
                        .append('\n')));
                standing.put(desk.handFor(team, "contacts", text.toString()).importId(), file);
            }
            var expected = new TreeMap<String, Map<String, Integer>>();
            standing.values().forEach(expected::putAll);
            assertThat(talksInStore()).as("seed %d, step %d", seed, step).isEqualTo(expected);
            assertThatRollUpsAreSums();
        }
    }

    private Map<String, Map<String, Integer>> randomDays(Random random) {
        var days = new TreeMap<String, Map<String, Integer>>();
        for (var agent : List.of(anaInFiles, stranger)) {
            for (var day = 0; day < 3; day++) {
                if (random.nextBoolean() || day == 0) {
                    var talks = new TreeMap<String, Integer>();
                    talks.put(random.nextBoolean() ? "chat" : "voice", random.nextInt(1_000_000));
                    days.put(agent + "," + MONDAY.plusDays(day), talks);
                }
            }
        }
        return days;
    }

    private Map<String, Map<String, Integer>> talksInStore() {
        var all = new TreeMap<String, Map<String, Integer>>();
        jdbc.sql(
                        "select agent_key, site_day, channel, total from kpi_reading where standing and kpi = 'AHT' and agent_key in (?, ?)")
                .params(anaInFiles, stranger)
                .query(row -> {
                    all.computeIfAbsent(row.getString(1) + "," + row.getDate(2), _ -> new TreeMap<>())
                            .put(row.getString(3), row.getInt(4));
                });
        return all;
    }

    private static Map<String, Integer> expected(Iterable<Map<String, Integer>> layers) {
        var all = new TreeMap<String, Integer>();
        layers.forEach(all::putAll);
        return all;
    }

    private Map<String, Integer> inStore() {
        var all = new TreeMap<String, Integer>();
        jdbc.sql("select agent_key, site_day, kpi, total from kpi_reading where standing and agent_key in (?, ?)")
                .params(anaInFiles, stranger)
                .query(row -> {
                    all.put(
                            row.getString(1) + "," + row.getDate(2).toLocalDate() + "," + row.getString(3),
                            row.getInt(4));
                });
        return all;
    }

    private void assertThatRollUpsAreSums() {
        assertThat(
                        sums(
                                "select site_day, kpi, sum(total), sum(n) from kpi_reading where standing and team_id = ? group by site_day, kpi"))
                .isEqualTo(sums("select site_day, kpi, total, n from kpi_team_day where team_id = ?"));
        assertThat(
                        sums(
                                "select week_start, kpi, sum(total), sum(n) from kpi_reading where standing and team_id = ? group by week_start, kpi"))
                .isEqualTo(sums("select week_start, kpi, total, n from kpi_team_week where team_id = ?"));
        assertThat(
                        memberSums(
                                "select site_day, kpi, sum(total), sum(n) from kpi_reading where standing and member_id = ? group by site_day, kpi"))
                .isEqualTo(memberSums("select site_day, kpi, total, n from kpi_member_day where member_id = ?"));
        assertThat(
                        memberSums(
                                "select week_start, kpi, sum(total), sum(n) from kpi_reading where standing and member_id = ? group by week_start, kpi"))
                .isEqualTo(memberSums("select week_start, kpi, total, n from kpi_member_week where member_id = ?"));
    }

    private List<String> sums(String sql) {
        return desk.sums(sql, team.value());
    }

    private List<String> memberSums(String sql) {
        return desk.sums(sql, ana.value());
    }
}
