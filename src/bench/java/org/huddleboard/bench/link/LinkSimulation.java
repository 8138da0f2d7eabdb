package org.huddleboard.bench.link;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.huddleboard.cohesion.LinkVerdict;
import org.huddleboard.cohesion.domain.link.LinkAnalysis;
import org.huddleboard.cohesion.domain.link.LinkFit;
import org.huddleboard.cohesion.domain.link.LinkPanel;
import org.huddleboard.cohesion.domain.link.LinkResult;

/**
 * Asks the board about made-up teams and counts its answers. Arguments are a folder, which is not needed, how many teams
 * of each scenario, and how the names of the scenarios begin; all of them where nothing is said.
 */
public final class LinkSimulation {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final long SEED = 7011;
    private static final int FAR = 1_000_003;

    private LinkSimulation() {}

    public static void main(String[] arguments) {
        var teams = Integer.parseInt(arguments[1]);
        var wanted = arguments.length > 2 ? arguments[2] : "";
        for (var number = 0; number < Scenario.all().size(); number++) {
            var scenario = Scenario.all().get(number);
            var first = (long) number * FAR;
            if (!scenario.name().startsWith(wanted)) {
                continue;
            }
            OUT.println(Count.of(LongStream.range(first, first + teams)
                            .parallel()
                            .mapToObj(seed -> ask(scenario, seed))
                            .toList())
                    .line(scenario));
        }
    }

    private static Asked ask(Scenario scenario, long seed) {
        var panel = new MadeUpTeam(scenario, seed).panel();
        return new Asked(scenario, panel, LinkAnalysis.of(panel, SEED + 2 * seed, _ -> {}));
    }

    /** One team with the board's answer. */
    private record Asked(Scenario scenario, LinkPanel panel, LinkResult result) {
        LinkFit fit() {
            return result.forward().fit().orElseThrow();
        }

        /** Anything but "no clear pattern". */
        boolean finds() {
            return result.verdict() != LinkVerdict.NO_CLEAR_LINK;
        }

        boolean findsUp() {
            return finds() && result.verdict() != LinkVerdict.FRAGILE && fit().beta() > 0;
        }

        /** Whether the likely range holds the effect that was planted, in the units of the answer. */
        boolean covers() {
            var planted = scenario.effect() * fit().sdWithin() / MadeUpTeam.WITHIN;
            return fit().jackknife().low() <= planted
                    && planted <= fit().jackknife().high();
        }
    }

    /** Shares of the teams, and the mean correlation. */
    private record Count(double found, double up, double covered, double naive, double correlation) {
        static Count of(List<Asked> teams) {
            return new Count(
                    share(teams, Asked::finds),
                    share(teams, Asked::findsUp),
                    share(teams, Asked::covers),
                    share(teams, asked -> Naive.finds(asked.panel())),
                    teams.stream()
                            .mapToDouble(asked -> asked.fit().partial())
                            .average()
                            .orElseThrow());
        }

        private static double share(List<Asked> teams, Predicate<Asked> counted) {
            return (double) teams.stream().filter(counted).count() / teams.size();
        }

        String line(Scenario scenario) {
            return "%s %.4f %.4f %.4f %.4f %.4f".formatted(scenario.name(), found, up, covered, naive, correlation);
        }
    }
}
