package org.huddleboard.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A search with one letter wrong among 5,000 tips, asked by a program, the request and the answer included; in turns
 * with a request that searches nothing.
 */
final class TipSearch implements Row {
    private static final int WARM_UP = 300;
    private static final int TURNS = 4;
    private static final int QUERIES_A_TURN = 100;
    private static final int WANTED_AMONG = 3;

    @Override
    public String id() {
        return "P10";
    }

    @Override
    public List<Line> measure(Ground ground) throws Exception {
        Board.start(ground).close();
        var shelf = ground.apartFor("tips");
        var tips = ManyTips.put(shelf.data());
        try (var board = Board.start(shelf)) {
            for (var i = 0; i < WARM_UP; i++) {
                search(board, tips.get(i % tips.size()));
            }
            var ours = new ArrayList<Double>();
            var floor = new ArrayList<Double>();
            var found = 0;
            for (var turn = 0; turn < TURNS; turn++) {
                for (var i = 0; i < QUERIES_A_TURN; i++) {
                    var tip = tips.get((turn * QUERIES_A_TURN + i) * 11 % tips.size());
                    var began = System.nanoTime();
                    var answer = search(board, tip);
                    ours.add((System.nanoTime() - began) / 1e6);
                    found += isAmongTheFirst(answer, tip) ? 1 : 0;
                }
                for (var i = 0; i < QUERIES_A_TURN; i++) {
                    var began = System.nanoTime();
                    Programs.get(board.address() + "/api/v1/teams");
                    floor.add((System.nanoTime() - began) / 1e6);
                }
            }
            return List.of(line(Samples.of(ours), Samples.of(floor), found));
        }
    }

    private static String search(Board board, ManyTips.Sought tip) throws IOException {
        return Programs.get(
                board.address() + "/api/v1/tips?q=" + URLEncoder.encode(tip.query(), StandardCharsets.UTF_8));
    }

    private static boolean isAmongTheFirst(String answer, ManyTips.Sought tip) {
        var at = answer.indexOf(tip.title());
        return at >= 0 && answer.substring(0, at).split("\"title\":", -1).length - 1 <= WANTED_AMONG;
    }

    private Line line(Samples ours, Samples floor, int found) {
        var share = 100.0 * found / (TURNS * QUERIES_A_TURN);
        return new Line(
                id(),
                "search in 5,000 tips with a wrong letter, 95 of 100 (%.0f %% found among the first three)"
                        .formatted(share),
                "%.0f ms".formatted(ours.at(0.95)),
                "%.0f ms".formatted(floor.at(0.95)),
                Line.times(ours.at(0.95) / floor.at(0.95)),
                "≤ 50 ms",
                ours.spread("ms") + " / " + floor.spread("ms"),
                ours.at(0.95) <= 50);
    }
}
