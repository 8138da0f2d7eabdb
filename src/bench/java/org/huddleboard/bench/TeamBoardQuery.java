package org.huddleboard.bench;

import java.util.ArrayList;
import java.util.List;
import org.huddleboard.bench.store.BoardTurns;

/** A team's board among the figures of five years, 500 members and ten measures, and among a tenth of them. */
final class TeamBoardQuery implements Row {
    private static final String MEMBERS = "500";

    @Override
    public String id() {
        return "P4";
    }

    @Override
    public List<Line> measure(Ground ground) throws Exception {
        var lines = new ArrayList<Line>();
        for (var store : List.of("H2", "PostgreSQL")) {
            var told = Told.by(ground, "board-" + store, BoardTurns.class, List.of(), store, MEMBERS);
            var large = told.numbers("large", 0);
            var small = told.numbers("small", 0);
            lines.add(line(
                    store + ", the board of a team among 500 members and five years, against its figures by plain JDBC",
                    large,
                    told.numbers("large", 1),
                    2));
            lines.add(line(store + ", the same board among ten times the data", large, small, 1.3));
        }
        return lines;
    }

    private Line line(String what, Samples ours, Samples floor, double bar) {
        var ratio = ours.median() / floor.median();
        return new Line(
                id(),
                what,
                "%.2f ms".formatted(ours.median() / 1000),
                "%.2f ms".formatted(floor.median() / 1000),
                Line.times(ratio),
                "≤ " + (bar == 2 ? "2×" : "1.3×"),
                ours.spread("µs") + " / " + floor.spread("µs"),
                ratio <= bar);
    }
}
