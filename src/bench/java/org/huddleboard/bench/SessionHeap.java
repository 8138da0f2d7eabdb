package org.huddleboard.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * What one more open session keeps alive on the heap: sessions with a socket and the team's cards on the screen, counted
 * after a full collection. Thirty cards lie between the list's pages of twenty and forty and are interpolated.
 */
final class SessionHeap implements Row {
    private static final int SESSIONS = 50;
    private static final int BLOCKS = 2;
    private static final int WARM_UP = 24;
    private static final int FEW = CardBoard.PAGE;
    private static final int MANY = 300;
    private static final double KILOBYTE = 1000;

    @Override
    public String id() {
        return "P5";
    }

    @Override
    public List<Line> measure(Ground ground) throws Exception {
        try (var board = Board.start(ground);
                var wires = new Wires("board")) {
            var crowd = new Crowd(board.address());
            fill(board);
            show(crowd.open(WARM_UP, wires, CardBoard::new), 2 * FEW);
            var few = new ArrayList<Double>();
            var many = new ArrayList<Double>();
            for (var block = 0; block < BLOCKS; block++) {
                var before = board.liveBytes();
                var boards = crowd.open(SESSIONS, wires, CardBoard::new);
                few.add(perSession(board.liveBytes() - before));
                show(boards, MANY);
                many.add(perSession(board.liveBytes() - before));
            }
            return lines(Samples.of(few), Samples.of(many));
        }
    }

    /** The team gets as many cards as the longest list shows. */
    private static void fill(Board board) throws Exception {
        var desk = new ThanksDesk(board.address());
        var reader = Visitor.signedIn(board.address(), Board.TEAM.getFirst()).atAnotherScreen();
        var pages = new CardBoard(new Page(reader, CardBoard.ROUTE)).show(MANY + CardBoard.PAGE);
        for (var cards = pages * CardBoard.PAGE - CardBoard.PAGE; cards <= MANY; cards++) {
            desk.thank("Thank you for the patience with the long queue on that wet afternoon");
        }
    }

    private static void show(List<CardBoard> boards, int cards) throws Exception {
        var deeds = new ArrayList<Callable<Integer>>();
        boards.forEach(board -> deeds.add(() -> board.show(cards)));
        Crowd.atOnce(deeds);
    }

    private static double perSession(long bytes) {
        return bytes / KILOBYTE / SESSIONS;
    }

    private List<Line> lines(Samples few, Samples many) {
        var ratio = many.median() / few.median();
        return List.of(
                new Line(
                        id(),
                        "heap of one more session, %d cards on the screen".formatted(FEW),
                        kilobytes(few),
                        Line.NONE,
                        Line.NONE,
                        "≤ 200 kB",
                        few.spread("kB"),
                        few.median() <= 200),
                new Line(
                        id(),
                        "the same, having read on to %d cards".formatted(MANY),
                        kilobytes(many),
                        kilobytes(few),
                        Line.times(ratio),
                        "≤ 1.5×",
                        many.spread("kB"),
                        ratio <= 1.5));
    }

    private static String kilobytes(Samples samples) {
        return "%.0f kB".formatted(samples.median());
    }
}
