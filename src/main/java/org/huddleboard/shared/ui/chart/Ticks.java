package org.huddleboard.shared.ui.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Round numbers for an axis: about five, a step of one, two or five, around everything that is drawn. */
public final class Ticks {
    private static final int ABOUT = 4;

    private Ticks() {}

    public static List<Double> over(DoubleStream values) {
        var all = values.summaryStatistics();
        if (all.getCount() == 0) {
            return List.of();
        }
        var least = all.getMin();
        var span = all.getMax() - least;
        var step = step(span > 0 ? span / ABOUT : Math.max(Math.abs(least) / 10, 1));
        var from = (long) Math.floor(least / step);
        var to = (long) Math.ceil(all.getMax() / step);
        if (from == to) {
            from--;
            to++;
        }
        var first = from;
        return IntStream.rangeClosed(0, (int) (to - from))
                .mapToObj(i -> (first + i) * step)
                .toList();
    }

    private static double step(double about) {
        var power = Math.pow(10, Math.floor(Math.log10(about)));
        var share = about / power;
        if (share <= 1) {
            return power;
        }
        return share <= 2 ? 2 * power : share <= 5 ? 5 * power : 10 * power;
    }
}
