package org.huddleboard.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/**
 * A card for the team, from the click that sends it until it stands on every open screen; in turns with a bare Tomcat
 * that writes frames of the same size to as many sockets, from its request until the last frame is there.
 */
final class Fanout implements Row {
    private static final int TURNS = 4;
    private static final int ROUNDS_A_TURN = 8;
    /** As many as a board that has run for a while has told: what is told a few times is still being compiled. */
    private static final int WARM_UP = 150;
    private static final long BETWEEN = Duration.ofMillis(200).toNanos();

    private final String id;
    private final int screens;
    private int round;

    Fanout(String id, int screens) {
        this.id = id;
        this.screens = screens;
    }

    @Override
    public String id() {
        return id;
    }

    /** What one side's rounds came to: the last screen of each round, and all screens of all rounds. */
    private record Side(List<Double> last, List<Double> all) {
        Side() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        void add(double[] arrived) {
            last.add(arrived[arrived.length - 1]);
            Arrays.stream(arrived).forEach(all::add);
        }
    }

    private interface Teller {
        void tell(Round round, String mark) throws Exception;
    }

    @Override
    public List<Line> measure(Ground ground) throws Exception {
        var port = Program.freePort();
        var command = ground.java(
                RawBroadcast.class,
                List.of(),
                System.getProperty("java.class.path"),
                String.valueOf(port),
                ground.work().toString());
        try (var board = Board.start(ground);
                var raw = Program.start("raw", ground.work(), port, command, Map.of(), "/tell");
                var screensOfBoard = new Wires("board");
                var screensOfRaw = new Wires("raw")) {
            new Crowd(board.address()).open(screens, screensOfBoard, Fanout::look);
            openRaw(raw, screensOfRaw);
            var desk = new ThanksDesk(board.address());
            Teller card = (round, mark) -> {
                var click = desk.write("Thank you for the calm hour, " + mark);
                LockSupport.parkNanos(BETWEEN);
                round.begin();
                click.send();
            };
            rounds(WARM_UP, screensOfBoard, card, new Side());
            var tell = raw.address() + "/tell?bytes=" + screensOfBoard.messageLength() + "&mark=";
            Teller frame = (round, mark) -> {
                LockSupport.parkNanos(BETWEEN);
                round.begin();
                Programs.get(tell + mark);
            };
            rounds(WARM_UP, screensOfRaw, frame, new Side());
            var ours = new Side();
            var floor = new Side();
            for (var turn = 0; turn < TURNS; turn++) {
                rounds(ROUNDS_A_TURN, screensOfBoard, card, ours);
                rounds(ROUNDS_A_TURN, screensOfRaw, frame, floor);
            }
            return List.of(line(ours, floor, screensOfBoard.messageLength()));
        }
    }

    private static int look(Page page) throws IOException {
        return page.navigate(CardBoard.ROUTE, CardBoard.QUERY).length();
    }

    private void openRaw(Program raw, Wires wires) throws Exception {
        var address = URI.create(raw.address());
        var opening = new ArrayList<Callable<Wire>>();
        for (var screen = 0; screen < screens; screen++) {
            opening.add(() -> wires.open(raw.address(), address.getPort(), "/socket", "", false));
        }
        Crowd.atOnce(opening);
    }

    private void rounds(int count, Wires wires, Teller teller, Side side) throws Exception {
        for (var i = 0; i < count; i++) {
            var mark = mark(round++);
            var measured = wires.begin(mark);
            teller.tell(measured, mark);
            side.add(measured.finish());
        }
    }

    /** Letters only: the text guard refuses long numbers. */
    private static String mark(int number) {
        var letters = new StringBuilder("qzx");
        for (var rest = number + 17_576; rest > 0; rest /= 26) {
            letters.append((char) ('a' + rest % 26));
        }
        return letters.append("qzx").toString();
    }

    private Line line(Side ours, Side floor, int bytes) {
        return screens >= 1000 ? lastScreen(ours, floor, bytes) : ninetyNinth(ours, floor, bytes);
    }

    private Line lastScreen(Side ours, Side floor, int bytes) {
        var mine = Samples.of(ours.last());
        var raw = Samples.of(floor.last());
        var ratio = mine.median() / raw.median();
        return new Line(
                id,
                "a card on %,d open screens, the last one (%,d bytes each)".formatted(screens, bytes),
                "%.0f ms".formatted(mine.median()),
                "%.0f ms".formatted(raw.median()),
                Line.times(ratio),
                "≤ 3× and ≤ 100 ms",
                mine.spread("ms") + " / " + raw.spread("ms"),
                ratio <= 3 && mine.median() <= 100);
    }

    private Line ninetyNinth(Side ours, Side floor, int bytes) {
        var mine = Samples.of(ours.all()).at(0.99);
        var raw = Samples.of(floor.all()).at(0.99);
        return new Line(
                id,
                "a card on %,d open screens, 99 of 100 (%,d bytes each)".formatted(screens, bytes),
                "%.0f ms".formatted(mine),
                "%.0f ms".formatted(raw),
                Line.times(mine / raw),
                "≤ 25 ms or ≤ 5×",
                Samples.of(ours.last()).spread("ms") + " / "
                        + Samples.of(floor.last()).spread("ms"),
                mine <= 25 || mine <= 5 * raw);
    }
}
