package org.huddleboard.cohesion.domain.index;

import java.util.SplittableRandom;
import org.hipparchus.stat.descriptive.moment.StandardDeviation;

/** How far the interaction index would wander if the same four weeks happened again. */
public final class IndexInterval {

    private static final int REPLICATES = 200;
    private static final double TWO_SIDED_95 = 1.96;

    private IndexInterval() {}

    /** The same seed gives the same interval. */
    public static Interval of(TeamWindow window, long seed) {
        var estimate = Components.of(Ties.strength(window), Ties.returnable(window), Rituals.of(window))
                .interactionIndex();
        var half = TWO_SIDED_95 * deviation(window, seed);
        return new Interval(Math.max(0, estimate - half), Math.min(100, estimate + half));
    }

    /** How much the index of a drawing differs from drawing to drawing. */
    public static double deviation(TeamWindow window, long seed) {
        var rituals = Rituals.of(window);
        var indices = new Resampling(window)
                .draw(REPLICATES, new SplittableRandom(seed)).stream()
                        .mapToDouble(drawn -> drawn.interactionIndex(rituals))
                        .toArray();
        return new StandardDeviation().evaluate(indices);
    }
}
