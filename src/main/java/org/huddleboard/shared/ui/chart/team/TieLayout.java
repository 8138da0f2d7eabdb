package org.huddleboard.shared.ui.chart.team;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Places members by Fruchterman and Reingold's forces: those who exchange much are drawn together, all push one another
 * away. Everybody starts on a ring in an order shuffled by the seed, so that a place says nothing of who it is; the
 * same ties and seed give the same places.
 */
final class TieLayout {
    private static final int STEPS = 300;
    /** The distance that forces aim for grows with the room each has. */
    private static final double ROOM = 0.85;

    private static final double PULL_INWARDS = 0.6;
    private static final double FIRST_STEP = 0.12;

    private final double[] x;
    private final double[] y;
    private final double[][] pull;

    TieLayout(int members, List<TieNetwork.Tie> ties, long seed) {
        x = new double[members];
        y = new double[members];
        pull = new double[members][members];
        var most = ties.stream().mapToDouble(TieNetwork.Tie::strength).max().orElse(1);
        for (var tie : ties) {
            pull[tie.one()][tie.other()] += tie.strength() / most;
            pull[tie.other()][tie.one()] += tie.strength() / most;
        }
        start(new Random(seed));
        for (var step = 0; step < STEPS; step++) {
            move(FIRST_STEP * (1 - step / (double) STEPS));
        }
    }

    /** The places by member, stretched to fill the frame and moved apart where they would touch. */
    List<Place> within(Frame frame) {
        fill(x, frame.left(), frame.right());
        fill(y, frame.top(), frame.bottom());
        new Spacing(x, y).apply(frame);
        return IntStream.range(0, x.length)
                .mapToObj(member -> new Place(member, x[member], y[member]))
                .toList();
    }

    private void start(Random random) {
        var order = new ArrayList<>(IntStream.range(0, x.length).boxed().toList());
        Collections.shuffle(order, random);
        for (var place = 0; place < order.size(); place++) {
            var angle = 2 * Math.PI * place / order.size() + random.nextDouble() * 0.2;
            x[order.get(place)] = 0.4 * Math.cos(angle);
            y[order.get(place)] = 0.4 * Math.sin(angle);
        }
    }

    private void move(double longest) {
        var wanted = ROOM / Math.sqrt(x.length);
        var byX = new double[x.length];
        var byY = new double[x.length];
        for (var one = 0; one < x.length; one++) {
            byX[one] -= PULL_INWARDS * x[one];
            byY[one] -= PULL_INWARDS * y[one];
            for (var other = 0; other < x.length; other++) {
                if (one != other) {
                    var acrossBy = x[one] - x[other];
                    var downBy = y[one] - y[other];
                    var distance = Math.max(0.01, Math.hypot(acrossBy, downBy));
                    var force = wanted * wanted / distance - pull[one][other] * distance * distance / wanted;
                    byX[one] += acrossBy / distance * force;
                    byY[one] += downBy / distance * force;
                }
            }
        }
        for (var member = 0; member < x.length; member++) {
            var length = Math.hypot(byX[member], byY[member]);
            var step = length > longest ? longest / length : 1;
            x[member] += byX[member] * step;
            y[member] += byY[member] * step;
        }
    }

    private static void fill(double[] values, double from, double to) {
        var all = Arrays.stream(values).summaryStatistics();
        var span = all.getMax() - all.getMin();
        for (var i = 0; i < values.length; i++) {
            values[i] = span < 1e-9 ? (from + to) / 2 : from + (values[i] - all.getMin()) / span * (to - from);
        }
    }

    /** Where a member stands. */
    record Place(int member, double x, double y) {
        Place by(double across, double down) {
            return new Place(member, x + across, y + down);
        }
    }

    /** The room there is for the middles of nodes. */
    record Frame(double left, double top, double right, double bottom) {}
}
