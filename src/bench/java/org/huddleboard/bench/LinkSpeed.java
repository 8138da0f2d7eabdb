package org.huddleboard.bench;

import java.util.List;
import org.huddleboard.bench.link.LinkTurns;

/** Exchange and goals of 24 members in 52 weeks: both directions, all shifts, all refits. */
final class LinkSpeed implements Row {
    private static final int LONGEST_MS = 2000;

    @Override
    public String id() {
        return "X2";
    }

    @Override
    public List<Line> measure(Ground ground) throws Exception {
        var turns = Told.by(ground, "link", LinkTurns.class, List.of()).numbers("link", 0);
        return List.of(new Line(
                id(),
                "the link of 24 members and 52 weeks, both directions, on one thread",
                "%.0f ms".formatted(turns.median()),
                Line.NONE,
                Line.NONE,
                "< 2 s",
                turns.spread("ms"),
                turns.at(1) < LONGEST_MS));
    }
}
