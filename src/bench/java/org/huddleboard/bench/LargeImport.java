package org.huddleboard.bench;

import java.util.ArrayList;
import java.util.List;
import org.huddleboard.bench.store.ImportTurns;

/** A million contacts taken in, validation and roll-ups included, in turns with the shortest way into the same store. */
final class LargeImport implements Row {
    private static final int ROWS = 1_000_000;
    private static final int TURNS = 2;
    private static final List<String> SMALL_HEAP = List.of("-Xmx512m");

    @Override
    public String id() {
        return "P3";
    }

    @Override
    public List<Line> measure(Ground ground) throws Exception {
        var lines = new ArrayList<Line>();
        lines.add(line(ground, "PostgreSQL", "COPY of the file", 2));
        lines.add(line(ground, "H2", "a plain JDBC batch", 1.5));
        return lines;
    }

    private Line line(Ground ground, String store, String floorIs, double bar) throws Exception {
        var told = Told.by(
                ground,
                "import-" + store,
                ImportTurns.class,
                SMALL_HEAP,
                store,
                String.valueOf(ROWS),
                String.valueOf(TURNS));
        var ours = told.numbers("turn", 0);
        var floor = told.numbers("turn", 1);
        var ratio = ours.median() / floor.median();
        return new Line(
                id(),
                "%s, a million contacts against %s (%.1f s where no id is a key); heap %.0f MB, %.0f MB for a tenth"
                        .formatted(
                                store,
                                floorIs,
                                told.numbers("turn", 2).median() / 1000,
                                told.numbers("turn", 3).at(1),
                                told.numbers("small", 3).at(1)),
                "%.1f s".formatted(ours.median() / 1000),
                "%.1f s".formatted(floor.median() / 1000),
                Line.times(ratio),
                "≤ " + (bar == 2 ? "2×" : "1.5×"),
                ours.spread("ms") + " / " + floor.spread("ms"),
                ratio <= bar);
    }
}
