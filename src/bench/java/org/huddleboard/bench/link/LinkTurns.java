package org.huddleboard.bench.link;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.huddleboard.cohesion.domain.link.LinkAnalysis;

/** Asks about a team of 24 members and 52 weeks, again and again, and says how many milliseconds each took. */
public final class LinkTurns {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int WARM_UP = 3;
    private static final int TURNS = 30;

    private LinkTurns() {}

    public static void main(String[] arguments) {
        for (var turn = -WARM_UP; turn < TURNS; turn++) {
            var panel = new MadeUpTeam(Scenario.large(), turn).panel();
            var began = System.nanoTime();
            var result = LinkAnalysis.of(panel, turn, _ -> {});
            var took = (System.nanoTime() - began) / 1e6;
            OUT.println((turn < 0 ? "cold " : "link ") + took + " " + result.verdict());
        }
    }
}
