package org.huddleboard.kpi.application.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huddleboard.kpi.application.imports.RandomFiles.Place;
import org.huddleboard.kpi.domain.Reading;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Files of all formats, undos, the same files again and names matched to people, in any order: what stands is what the
 * files said last, and each roll-up is the sum of what stands.
 */
@SpringBootTest
class RollUpPropertyTests {
    private static final int SEQUENCES_A_SEED = 15;
    private static final int MOST_STEPS = 8;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AgentMatches matches;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationContext spring;

    @TempDir
    Path folder;

    private ImportDesk desk;
    private TeamId team;
    private TeamId otherTeam;
    private List<MemberId> members;

    @BeforeEach
    void people() {
        desk = new ImportDesk(spring, folder);
        var centre = new TestCentre(spring);
        team = centre.team("Voice");
        otherTeam = centre.team("Chat");
        var ana = centre.member("Ana Bell");
        var ben = centre.member("Ben Okafor");
        centre.belongs(ana, team, LocalDate.of(2020, 1, 1));
        centre.belongs(ben, otherTeam, LocalDate.of(2020, 1, 1));
        members = List.of(ana, ben);
    }

    static IntStream seeds() {
        return IntStream.range(0, 14);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void rollUpsAreTheSumsOfWhatTheFilesSaidLast(int seed) {
        for (var sequence = 0; sequence < SEQUENCES_A_SEED; sequence++) {
            play(seed * 1_000 + sequence);
        }
    }

    @Test
    void theFilesAreOfEveryFormatThatAHeaderTells() {
        var drawn = IntStream.range(0, 400)
                .mapToObj(seed -> new RandomFiles(new SplittableRandom(seed), List.of("a", "b", "c"))
                        .next()
                        .format())
                .collect(Collectors.toSet());

        assertThat(spring.getBeansOfType(KpiFormat.class).values())
                .filteredOn(KpiFormat::isToldByHeader)
                .extracting(format -> format.shape().name())
                .containsExactlyInAnyOrderElementsOf(drawn);
    }

    private void play(int seed) {
        var chance = new SplittableRandom(seed);
        var agents = List.of("a" + seed + UUID.randomUUID(), "b" + seed + UUID.randomUUID(), "c" + UUID.randomUUID());
        var files = new RandomFiles(chance, agents);
        var model = new LayerModel();
        var seen = new ArrayList<RandomFiles.RandomFile>();
        var kept = new KeptRowsCheck(jdbc, List.of(team, otherTeam));
        for (var step = 1 + chance.nextInt(MOST_STEPS); step > 0; step--) {
            var what = chance.nextInt(10);
            if (what < 3 && !model.imports().isEmpty()) {
                var gone = model.imports().get(chance.nextInt(model.imports().size()));
                desk.undo(gone);
                model.undone(gone);
            } else if (what == 3) {
                var agent = agents.get(chance.nextInt(2));
                var member = members.get(chance.nextInt(members.size()));
                transaction.executeWithoutResult(_ -> matches.match(agent, member));
            } else {
                var again = what == 4 && !seen.isEmpty();
                var file = again ? seen.get(chance.nextInt(seen.size())) : files.next();
                seen.add(file);
                var result = desk.handFor(team, "auto", file.text());
                assertThat(result.rejected()).as("seed %d", seed).isEmpty();
                assertThat(result.format()).as("seed %d", seed).isEqualTo(file.format());
                model.handedIn(result.importId(), file);
            }
            kept.standForTheSumsTheyStoodFor("seed " + seed);
        }
        var standing = standing();
        assertThat(figures(standing, agents)).as("seed %d", seed).isEqualTo(model.figures());
        assertThatRollUpsAreSumsOf(standing, seed);
        kept.areOfTheWeeksWithSums("seed " + seed);
        kept.sayTheAgeOfTheLastDay("seed " + seed);
        model.imports().forEach(desk::undo);
        assertThat(figures(standing(), agents)).as("seed %d, all undone", seed).isEmpty();
    }

    private record Stands(
            String format,
            Place place,
            BigDecimal total,
            @Nullable BigDecimal squares,
            BigDecimal count,
            @Nullable UUID member,
            @Nullable UUID team) {}

    private List<Stands> standing() {
        return jdbc.sql("""
                        select source, agent_key, site_day, channel, kpi, total, squares, n, member_id, team_id
                        from kpi_reading where standing and team_id in (?, ?)""")
                .params(team.value(), otherTeam.value())
                .query((row, _) -> new Stands(
                        row.getString(1),
                        new Place(row.getString(2), row.getDate(3).toLocalDate(), row.getString(4), row.getString(5)),
                        row.getBigDecimal(6),
                        row.getBigDecimal(7),
                        row.getBigDecimal(8),
                        row.getObject(9, UUID.class),
                        row.getObject(10, UUID.class)))
                .list();
    }

    private static Map<String, String> figures(List<Stands> standing, List<String> agents) {
        var totals = new TreeMap<String, BigDecimal>();
        var counts = new TreeMap<String, BigDecimal>();
        standing.stream().filter(row -> agents.contains(row.place().agent())).forEach(row -> {
            totals.merge(row.format() + " " + row.place(), row.total(), BigDecimal::add);
            counts.merge(row.format() + " " + row.place(), row.count(), BigDecimal::add);
        });
        var figures = new TreeMap<String, String>();
        totals.forEach((place, total) ->
                figures.put(place, LayerModel.plain(total) + "/" + LayerModel.plain(counts.get(place))));
        return figures;
    }

    private void assertThatRollUpsAreSumsOf(List<Stands> standing, int seed) {
        Function<Stands, LocalDate> day = row -> row.place().day();
        Function<Stands, LocalDate> week = row -> Reading.weekStart(row.place().day());
        var people = members.stream().map(MemberId::value).toList();
        assertThat(stored("kpi_member_day", "member_id", "site_day", "0", people))
                .as("seed %d, member and day", seed)
                .isEqualTo(sums(standing, Stands::member, day, false));
        assertThat(stored("kpi_member_week", "member_id", "week_start", "0", people))
                .as("seed %d, member and week", seed)
                .isEqualTo(sums(standing, Stands::member, week, false));
        assertThat(stored("kpi_team_day", "team_id", "site_day", "people", List.of(team.value(), otherTeam.value())))
                .as("seed %d, team and day", seed)
                .isEqualTo(sums(standing, Stands::team, day, true));
        assertThat(stored("kpi_team_week", "team_id", "week_start", "people", List.of(team.value(), otherTeam.value())))
                .as("seed %d, team and week", seed)
                .isEqualTo(sums(standing, Stands::team, week, true));
    }

    private Map<String, String> stored(String table, String owner, String period, String people, List<UUID> of) {
        var stored = new TreeMap<String, String>();
        jdbc.sql("select %s, %s, kpi, total, squares, n, %s from %s where %s in (?, ?)"
                        .formatted(owner, period, people, table, owner))
                .params(of.getFirst(), of.getLast())
                .query(row -> {
                    stored.put(
                            row.getObject(1, UUID.class) + " " + row.getDate(2) + " " + row.getString(3),
                            written(row.getBigDecimal(4), row.getBigDecimal(5), row.getBigDecimal(6), row.getInt(7)));
                });
        return stored;
    }

    private static Map<String, String> sums(
            List<Stands> standing,
            Function<Stands, @Nullable UUID> owner,
            Function<Stands, LocalDate> period,
            boolean countsPeople) {
        var groups = new TreeMap<String, List<Stands>>();
        standing.stream()
                .filter(row -> owner.apply(row) != null)
                .forEach(row -> groups.computeIfAbsent(
                                owner.apply(row) + " " + period.apply(row) + " "
                                        + row.place().kpi(),
                                _ -> new ArrayList<>())
                        .add(row));
        var sums = new TreeMap<String, String>();
        groups.forEach((group, rows) -> sums.put(group, sum(rows, countsPeople)));
        return sums;
    }

    private static String sum(List<Stands> rows, boolean countsPeople) {
        Set<String> people = new HashSet<>();
        var total = BigDecimal.ZERO;
        var squares = BigDecimal.ZERO;
        var count = BigDecimal.ZERO;
        var hasSquares = true;
        for (var row : rows) {
            total = total.add(row.total());
            count = count.add(row.count());
            hasSquares &= row.squares() != null;
            squares = row.squares() == null ? squares : squares.add(row.squares());
            people.add(row.member() == null ? row.place().agent() : row.member().toString());
        }
        return written(total, hasSquares ? squares : null, count, countsPeople ? people.size() : 0);
    }

    private static String written(BigDecimal total, @Nullable BigDecimal squares, BigDecimal count, int people) {
        return LayerModel.plain(total) + "/" + LayerModel.plain(count) + " "
                + (squares == null ? "-" : LayerModel.plain(squares)) + " " + people;
    }
}
