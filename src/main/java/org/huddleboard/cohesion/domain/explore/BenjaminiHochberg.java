package org.huddleboard.cohesion.domain.explore;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Many questions asked at once: how large a share of what is then called a find would be chance. */
public final class BenjaminiHochberg {
    private BenjaminiHochberg() {}

    /** The q of each p, in the order of the p. */
    public static double[] of(double[] p) {
        var order = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .toList();
        var q = new double[p.length];
        var least = 1.0;
        for (var rank = p.length; rank > 0; rank--) {
            var place = order.get(rank - 1);
            least = Math.min(least, p[place] * p.length / rank);
            q[place] = least;
        }
        return q;
    }
}
