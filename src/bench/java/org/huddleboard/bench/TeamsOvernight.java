package org.huddleboard.bench;

import java.util.List;
import org.huddleboard.bench.store.NightTurn;

/** Two hundred teams' links worked out and kept, their ties and goals read from the store. */
final class TeamsOvernight implements Row {
    private static final String TEAMS = "200";
    private static final int LONGEST_SECONDS = 300;

    @Override
    public String id() {
        return "X3";
    }

    @Override
    public List<Line> measure(Ground ground) throws Exception {
        var told = Told.by(ground, "night", NightTurn.class, List.of(), TEAMS);
        var night = told.numbers("night", 0);
        return List.of(new Line(
                id(),
                "the night of " + TEAMS
                        + " teams of 12 with a year of weeks, on H2 (the slowest team %.0f ms)"
                                .formatted(told.numbers("team", 0).at(1)),
                "%.0f s".formatted(night.median()),
                Line.NONE,
                Line.NONE,
                "< 5 min",
                told.numbers("team", 0).spread("ms") + " a team",
                night.median() < LONGEST_SECONDS));
    }
}
