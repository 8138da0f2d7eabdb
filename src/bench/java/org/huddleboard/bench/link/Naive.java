package org.huddleboard.bench.link;

import java.util.HashMap;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.stat.regression.SimpleRegression;
import org.huddleboard.cohesion.domain.link.LinkPanel;

/** What a board would find that lays all members' weeks over one another and correlates them. */
final class Naive {
    private static final double LEVEL = .05;

    private Naive() {}

    private record Cell(int member, int week) {}

    /** Whether exchange and the progress of the two weeks after it correlate, all weeks of all members in one heap. */
    static boolean finds(LinkPanel panel) {
        var reached = new HashMap<Cell, Double>();
        panel.rows().forEach(row -> reached.put(new Cell(row.member(), row.week()), row.progress()));
        var heap = new SimpleRegression();
        for (var row : panel.rows()) {
            var after = reached.get(new Cell(row.member(), row.week() + 2));
            if (after != null && !Double.isNaN(row.connectedness())) {
                heap.addData(row.connectedness(), (after - row.progress()) / 2);
            }
        }
        var r = heap.getR();
        var df = heap.getN() - 2.0;
        var t = Math.abs(r) * Math.sqrt(df / (1 - r * r));
        return 2 * new TDistribution(df).cumulativeProbability(-t) <= LEVEL;
    }
}
