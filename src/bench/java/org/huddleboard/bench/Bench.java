package org.huddleboard.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Measures the rows that are asked for, all of them where none is, and prints the table. */
public final class Bench {
    private static final List<Row> ROWS = List.of(
            new Fanout("P1", 1000),
            new Fanout("P2", 200),
            new LargeImport(),
            new TeamBoardQuery(),
            new SessionHeap(),
            new StartTime(),
            new FirstLoad(),
            new TipSearch(),
            new TeamIndexTime(),
            new LinkSpeed(),
            new TeamsOvernight(),
            new LinkTruth(),
            new WallAlone());

    private Bench() {}

    public static void main(String[] asked) throws Exception {
        Locale.setDefault(Locale.ROOT);
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var wanted = Stream.of(asked).map(id -> id.toUpperCase(Locale.ROOT)).collect(Collectors.toSet());
        if (!known().containsAll(wanted)) {
            out.println("There are these rows: "
                    + String.join(" ", ROWS.stream().map(Row::id).toList()));
            System.exit(2);
        }
        var ground = Ground.prepare();
        var table = new Table();
        for (var row : ROWS) {
            if (wanted.isEmpty() || wanted.contains(row.id())) {
                measure(row, ground, table, out);
            }
        }
        out.println();
        out.println(table.text());
        System.exit(0);
    }

    private static void measure(Row row, Ground ground, Table table, PrintStream out) {
        var began = Instant.now();
        try {
            var lines = row.measure(ground);
            lines.forEach(table::add);
            out.println(Table.of(lines).text());
        } catch (Exception e) {
            table.failed(row.id(), e);
        }
        out.println(row.id() + " took " + Duration.between(began, Instant.now()).toSeconds() + " s");
    }

    private static Set<String> known() {
        return ROWS.stream().map(Row::id).collect(Collectors.toSet());
    }
}
