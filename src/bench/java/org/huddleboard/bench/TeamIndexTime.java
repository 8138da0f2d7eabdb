package org.huddleboard.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.huddleboard.cohesion.TieKind;
import org.huddleboard.cohesion.domain.index.Diagnostics;
import org.huddleboard.cohesion.domain.index.Exchange;
import org.huddleboard.cohesion.domain.index.IndexInterval;
import org.huddleboard.cohesion.domain.index.TeamIndex;
import org.huddleboard.cohesion.domain.index.TeamWindow;
import org.huddleboard.cohesion.domain.index.Turnout;

/**
 * A large and busy team's index as its page needs it: figures, range of 200 drawings, and what the leader may look at;
 * in turns with the figures alone.
 */
final class TeamIndexTime implements Row {
    private static final int MEMBERS = 24;
    private static final int EXCHANGES = 600;
    private static final int TODAY = 20_000;
    private static final int WARM_UP = 60;
    private static final int ROUNDS = 100;
    private static final double BAR = 50;

    @Override
    public String id() {
        return "X1";
    }

    @Override
    public List<Line> measure(Ground ground) {
        var ours = new ArrayList<Double>();
        var floor = new ArrayList<Double>();
        for (var round = 0; round < WARM_UP + ROUNDS; round++) {
            var team = team(round);
            var seed = round;
            var whole = took(() -> {
                TeamIndex.of(team, Optional.empty());
                IndexInterval.of(team, seed);
                Diagnostics.of(team);
            });
            var alone = took(() -> TeamIndex.of(team, Optional.empty()));
            if (round >= WARM_UP) {
                ours.add(whole);
                floor.add(alone);
            }
        }
        return List.of(line(Samples.of(ours), Samples.of(floor)));
    }

    /** Four weeks of a team of twenty-four in which each gave something nearly every day. */
    private static TeamWindow team(int seed) {
        var random = new Random(seed);
        var kinds = TieKind.values();
        var exchanges = IntStream.range(0, EXCHANGES)
                .mapToObj(_ -> new Exchange(
                        kinds[random.nextInt(kinds.length)],
                        random.nextInt(MEMBERS),
                        random.nextInt(MEMBERS),
                        TODAY - random.nextInt(TeamWindow.DAYS)))
                .toList();
        var huddles = IntStream.range(0, 20)
                .mapToObj(
                        day -> new Turnout(TODAY - day, MEMBERS, MEMBERS - random.nextInt(6), random.nextInt(MEMBERS)))
                .toList();
        return new TeamWindow(MEMBERS, exchanges, huddles, TODAY);
    }

    private static double took(Runnable work) {
        var began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e6;
    }

    private Line line(Samples ours, Samples floor) {
        return new Line(
                id(),
                "a team's index with its range, %d members, %d exchanges".formatted(MEMBERS, EXCHANGES),
                "%.0f ms".formatted(ours.median()),
                "%.1f ms".formatted(floor.median()),
                Line.times(ours.median() / floor.median()),
                "≤ 50 ms",
                ours.spread("ms") + " / " + floor.spread("ms"),
                ours.at(0.9) <= BAR);
    }
}
