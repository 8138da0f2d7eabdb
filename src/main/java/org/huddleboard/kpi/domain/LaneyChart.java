package org.huddleboard.kpi.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * Laney p′ chart of a rate: p̄ ± 3 · σ_z · √(p̄(1−p̄)/n), each point with limits of its own count, cut to 0..1. σ_z is
 * the mean |Δz| / 1.128 and is used only above 1, so that plain binomial limits are never narrowed. Source: Laney,
 * "Improved control charts for attributes" (2002).
 *
 * @param mean p̄, as a share of 1
 * @param sigmaZ how many times wider than binomial the points wobble, at least 1
 */
public record LaneyChart(double mean, double sigmaZ) {
    private static final double D2 = 1.128;

    public static LaneyChart of(List<Point> points) {
        if (points.isEmpty()) {
            throw new IllegalArgumentException("a p′ chart needs points");
        }
        var total = Sum.of(points, Point::total);
        var count = Sum.of(points, Point::count);
        var mean = total / count;
        var spread = mean * (1 - mean);
        if (points.size() < 2 || spread <= 0) {
            return new LaneyChart(mean, 1);
        }
        var steps = 0.0;
        for (var i = 1; i < points.size(); i++) {
            steps += Math.abs(z(points.get(i), mean, spread) - z(points.get(i - 1), mean, spread));
        }
        return new LaneyChart(mean, Math.max(1, steps / (points.size() - 1) / D2));
    }

    private static double z(Point point, double mean, double spread) {
        return (point.ratio() - mean) / Math.sqrt(spread / point.count());
    }

    public Limits limits(double count, double scale, int points) {
        var wobble = 3 * sigmaZ * Math.sqrt(mean * (1 - mean) / count);
        return new Limits(
                Math.max(0, mean - wobble) * scale,
                mean * scale,
                Math.min(1, mean + wobble) * scale,
                points < Limits.LOCKED_FROM);
    }

    /** Whether a period of this count is large enough to be judged: five successes and five failures expected. */
    public boolean carries(double count) {
        return count * mean >= 5 - 1e-9 && count * (1 - mean) >= 5 - 1e-9;
    }

    /**
     * Neighbouring periods put together until each expects five successes and five failures; what is left at the end
     * joins the period before it. The order and the sums stay.
     */
    static List<List<Point>> pooled(List<Point> points) {
        var mean = of(points);
        var pools = new ArrayList<List<Point>>();
        var pool = new ArrayList<Point>();
        var count = new Sum();
        for (var point : points) {
            pool.add(point);
            count.add(point.count());
            if (mean.carries(count.value())) {
                pools.add(List.copyOf(pool));
                pool.clear();
                count = new Sum();
            }
        }
        if (!pool.isEmpty()) {
            if (!pools.isEmpty()) {
                pool.addAll(0, pools.removeLast());
            }
            pools.add(List.copyOf(pool));
        }
        return List.copyOf(pools);
    }
}
