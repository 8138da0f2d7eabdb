package org.huddleboard.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.huddleboard.bench.wall.Cable;
import org.huddleboard.bench.wall.LeaderDesk;
import org.huddleboard.bench.wall.WallScreen;

/** A board that can be started anew under its address, its leader, and a wall for each way a network can be away. */
final class WallStage implements AutoCloseable {
    private final Ground ground;
    private final Browser browser = new Browser();
    private final List<Way> ways = new ArrayList<>();
    private final List<Cable> cables = new ArrayList<>();
    private final LeaderDesk leader;
    private final String thanks;
    private final int port = Program.freePort();
    private Board board;

    /** One way to lose the network, and the wall that loses it so. */
    record Way(String what, WallScreen wall, Step take, Step give) {}

    /** Something done to a network. */
    interface Step {
        void go() throws IOException;
    }

    WallStage(Ground ground) throws IOException {
        this.ground = ground;
        board = Board.start(ground, port);
        leader = new LeaderDesk(browser.signedIn(Visitor.signedIn(board.address(), Board.LEADER)), board.address());
        thanks = ThanksDesk.route(board.address());
        var plain = hang(board.address(), "Without network");
        ways.add(new Way("the browser has no network", plain, () -> plain.offline(true), () -> plain.offline(false)));
        wire(Cable.Loss.SILENT, "nothing comes through, nothing is closed");
        wire(Cable.Loss.UNANSWERED, "calls are not answered, sockets of before stay dumb");
    }

    private void wire(Cable.Loss loss, String what) throws IOException {
        var cable = new Cable(board.address(), loss);
        cables.add(cable);
        ways.add(new Way(what, hang(cable.address(), loss.name()), cable::pull, cable::plug));
    }

    private WallScreen hang(String address, String place) {
        var wall = new WallScreen(browser.fresh(), address, place);
        leader.pair(wall);
        return wall;
    }

    List<Way> ways() {
        return List.copyOf(ways);
    }

    /** The wall that is at the board itself. */
    WallScreen plain() {
        return ways.getFirst().wall();
    }

    void thank(String words) {
        leader.thank(thanks, words);
    }

    /** Milliseconds from the board's first answer until the wall is live. */
    double startAnew() throws IOException {
        var before = plain().moment();
        board.close();
        board = Board.start(ground, port);
        return plain().millisUntilLiveSince(before);
    }

    double endTheSession() {
        var before = plain().moment();
        plain().loseTheSession();
        return plain().millisUntilLiveSince(before);
    }

    /** Milliseconds from the leader's click until nothing of the team is seen, wall by wall. */
    List<Double> takeBack() {
        var took = new ArrayList<Double>();
        for (var way : ways) {
            took.add(way.wall().millisUntilDark(leader.switchOff(way.wall())));
        }
        return took;
    }

    @Override
    public void close() throws IOException {
        for (var cable : cables) {
            cable.close();
        }
        browser.close();
        board.close();
    }
}
