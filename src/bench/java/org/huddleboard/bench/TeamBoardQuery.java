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
            var plain = told.numbers("large", 2);
            lines.add(line(
                    store + ", the board of a team among 500 members and five years, first asked after a change,"
                            + " against its figures by plain JDBC",
                    told.numbers("large", 0),
                    plain,
                    2));
            lines.add(line(store + ", the same board asked again, against the same", told.numbers("large", 1), plain, 2));
            lines.add(line(
                    store + ", the first board among ten times the data, against the first one before",
                    told.numbers("large", 0),
                    told.numbers("small", 0),
                    1.3));
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
