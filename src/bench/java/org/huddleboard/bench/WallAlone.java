package org.huddleboard.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.huddleboard.bench.WallStage.Way;

/**
 * Walls that nobody touches: ten minutes without network, lost in three ways; a session that has ended; a board that was
 * started anew; and walls that have to go dark because they were taken back.
 */
final class WallAlone implements Row {
    private static final String AWAY_SECONDS = "HUDDLEBOARD_AWAY_SECONDS";
    private static final Duration AWAY =
            Duration.ofSeconds(Long.parseLong(System.getenv().getOrDefault(AWAY_SECONDS, "600")));
    private static final int TURNS = 3;
    private static final double BAR = 10_000;

    @Override
    public String id() {
        return "R4";
    }

    @Override
    public List<Line> measure(Ground ground) throws Exception {
        Board.start(ground).close();
        try (var stage = new WallStage(ground.apartFor("wall"))) {
            var lines = away(stage);
            var anew = new ArrayList<Double>();
            var ended = new ArrayList<Double>();
            for (var turn = 0; turn < TURNS; turn++) {
                anew.add(stage.startAnew());
                ended.add(stage.endTheSession());
            }
            lines.add(line("wall live again after the board was started anew, from its first answer", anew));
            lines.add(line("wall live again after its session has ended", ended));
            lines.add(line("wall dark after it was switched off", stage.takeBack()));
            return lines;
        }
    }

    /** All lose their network together, the words are written meanwhile, and one after the other gets it back. */
    private List<Line> away(WallStage stage) throws IOException {
        for (var way : stage.ways()) {
            way.take().go();
        }
        var words = "Thank you for the " + madeUp();
        stage.thank(words);
        stage.plain().leaveFor(AWAY);
        var lines = new ArrayList<Line>();
        for (var way : stage.ways()) {
            lines.add(line(said(way), List.of(back(way, words))));
        }
        return lines;
    }

    private static double back(Way way, String words) throws IOException {
        way.give().go();
        return way.wall().millisUntilItShows(words);
    }

    private static String said(Way way) {
        return "wall shows what came meanwhile after %d s in which %s".formatted(AWAY.toSeconds(), way.what());
    }

    /** A word that stands nowhere else; walls show no figures. */
    private static String madeUp() {
        return ThreadLocalRandom.current()
                .ints(12, 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private Line line(String what, List<Double> took) {
        var millis = Samples.of(took);
        return new Line(
                id(),
                what,
                "%.0f ms".formatted(millis.at(1)),
                Line.NONE,
                Line.NONE,
                "≤ 10 s",
                millis.spread("ms"),
                millis.at(1) <= BAR);
    }
}
