package org.huddleboard.cohesion.ui.method;

import java.util.List;

/**
 * What the simulation of docs/link.md has measured: how often a link is found where there is none, and where there is
 * one. A test holds these numbers to that table.
 */
final class Measured {
    /** Simulated teams behind each number. */
    static final int TEAMS = 1_000;

    /** In per cent of the teams: links found where there is none, ours and a naive correlation's. */
    static final List<FalseLinks> FALSE = List.of(
            new FalseLinks("iid", 3.2, 20),
            new FalseLinks("autocorrelated", 3.5, 31),
            new FalseLinks("peopleDiffer", 1.8, 99.9),
            new FalseLinks("ownTrends", 1.7, 27),
            new FalseLinks("teamShocks", 3.8, 34));

    /** In per cent of the teams of twelve with a real link of the usual size: how often it is found. */
    static final List<Found> FOUND =
            List.of(new Found(12, 72.7), new Found(16, 86.1), new Found(20, 92.7), new Found(26, 97.4));

    /** In per cent of the teams of twenty weeks with a link: how often the likely range held it. */
    static final double COVERAGE = 94.3;

    private Measured() {}

    /** One way in which weeks look linked and are not. */
    record FalseLinks(String scenario, double ours, double naive) {}

    /** How often a real link is found after so many weeks. */
    record Found(int weeks, double percent) {}
}
