package org.huddleboard.bench;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huddleboard.bench.link.LinkSimulation;

/**
 * How often the board finds a link in made-up teams in which there is none, and in which there is one; beside it what a
 * correlation of all weeks in one heap finds. HUDDLEBOARD_TEAMS says how many teams of each kind, 1,000 if nothing.
 */
final class LinkTruth implements Row {
    private static final String TEAMS =
            Optional.ofNullable(System.getenv("HUDDLEBOARD_TEAMS")).orElse("1000");
    private static final double MOST_FALSE = .05;
    private static final double LEAST_FOUND = .75;

    /** What is in the made-up teams, by the scenario's name. */
    private static final Map<String, String> NOTHING = Map.of(
            "iid", "nothing but chance",
            "autocorrelated", "weeks that hold what was before",
            "people-differ", "members who differ in both",
            "own-trends", "members who drift in both",
            "team-shocks", "good weeks of the whole team");

    @Override
    public String id() {
        return "X4";
    }

    @Override
    public List<Line> measure(Ground ground) throws Exception {
        var told = Told.by(ground, "truth", LinkSimulation.class, List.of(), TEAMS);
        return told.lines().stream()
                .map(line -> List.of(line.split(" ")))
                .map(words -> line(words.getFirst(), words))
                .toList();
    }

    private Line line(String scenario, List<String> words) {
        var found = Double.parseDouble(words.get(1));
        var covered = Double.parseDouble(words.get(3));
        var naive = Double.parseDouble(words.get(4));
        var nothing = NOTHING.containsKey(scenario);
        var bar = bar(scenario, nothing);
        return new Line(
                id(),
                nothing
                        ? "false links among " + NOTHING.get(scenario) + ", " + TEAMS + " teams"
                        : "a link in " + scenario.substring(scenario.indexOf('-') + 1) + " weeks is found, " + TEAMS
                                + " teams",
                "%.1f %%".formatted(100 * found),
                "%.1f %%".formatted(100 * naive),
                Line.NONE,
                bar,
                "range holds the truth %.1f %%".formatted(100 * covered),
                isMet(bar, found, covered, nothing));
    }

    private static String bar(String scenario, boolean nothing) {
        if (nothing) {
            return "≤ 5 %";
        }
        return scenario.equals("planted-20") ? "≥ 75 %, range 92–98 %" : Line.NONE;
    }

    private static boolean isMet(String bar, double found, double covered, boolean nothing) {
        if (bar.equals(Line.NONE)) {
            return true;
        }
        return nothing ? found <= MOST_FALSE : found >= LEAST_FOUND && covered >= .92 && covered <= .98;
    }
}
