package org.huddleboard.shared.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * The stretches of a chart with one usual wobble each: one from edge to edge, or several with a step between them where
 * somebody set the baseline anew.
 */
record Baselines(List<Stretch> stretches) {
    /** From the first to the last of its points, with the limits of the last. */
    record Stretch(int first, int last, double lower, double average, double upper, boolean locked) {}

    static Baselines of(List<ChartPoint> points, @Nullable ChartLimits limits) {
        if (limits == null) {
            return new Baselines(List.of());
        }
        var last = new Stretch(
                0, Math.max(0, points.size() - 1), limits.lower(), limits.average(), limits.upper(), limits.locked());
        var stretches = new ArrayList<Stretch>();
        Stretch open = null;
        for (var i = 0; i < points.size(); i++) {
            var wobble = wobble(points.get(i));
            if (wobble == null) {
                continue;
            }
            if (open == null || !near(open.average(), wobble.average())) {
                if (open != null) {
                    stretches.add(open);
                }
                open = stretch(open == null ? 0 : i, i, wobble);
            } else {
                open = stretch(open.first(), i, wobble);
            }
        }
        var first = open == null || !near(open.average(), limits.average()) ? 0 : open.first();
        stretches.removeIf(stretch -> stretch.first() >= first);
        stretches.add(new Stretch(first, last.last(), last.lower(), last.average(), last.upper(), last.locked()));
        return new Baselines(List.copyOf(stretches));
    }

    private static Stretch stretch(int first, int last, ChartSpan.Wobble wobble) {
        return new Stretch(first, last, wobble.lower(), wobble.average(), wobble.upper(), wobble.locked());
    }

    private static ChartSpan.@Nullable Wobble wobble(ChartPoint point) {
        var span = point.span();
        return span == null ? null : span.wobble();
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
    }

    DoubleStream values() {
        return stretches.stream().flatMapToDouble(stretch -> DoubleStream.of(stretch.lower(), stretch.upper()));
    }

    /** Where a stretch begins and ends: halfway between its points and its neighbours', at the edges of the plot. */
    double from(Stretch stretch, PlotArea plot) {
        return stretch.first() == 0
                ? plot.left()
                : (plot.x().at(stretch.first() - 1) + plot.x().at(stretch.first())) / 2;
    }

    double to(Stretch stretch, PlotArea plot) {
        var place = stretches.indexOf(stretch);
        return place == stretches.size() - 1 ? plot.right() : from(stretches.get(place + 1), plot);
    }
}
