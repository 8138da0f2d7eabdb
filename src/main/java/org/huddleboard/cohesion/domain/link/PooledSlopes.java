package org.huddleboard.cohesion.domain.link;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.analysis.solvers.BisectionSolver;

/**
 * Members' own slopes, each drawn towards the team's mean by as much as its own weeks are unsure: how far slopes differ
 * in truth is Paule and Mandel's estimate.
 */
record PooledSlopes(List<Own> own, double spread, double mean, double variance) {
    private static final double NOTHING_LEFT = 1e-10;
    private static final int STEPS = 500;

    /** A member's slope as its own weeks have it, and its variance. */
    record Own(int member, int weeks, double slope, double variance) {}

    static PooledSlopes of(Sample sample, Slope slope) {
        var own = new ArrayList<Own>();
        var begins = sample.begins();
        for (var i = 0; i < begins.length; i++) {
            var member = sample.members().get(i);
            var squares = 0.0;
            var product = 0.0;
            for (var k = begins[i]; k < begins[i] + member.length(); k++) {
                squares += slope.exchange()[k] * slope.exchange()[k];
                product += slope.exchange()[k] * slope.progress()[k];
            }
            // A member all of whose exchange is explained has no slope of their own.
            if (squares > NOTHING_LEFT * member.length()) {
                own.add(new Own(member.position(), member.length(), product / squares, slope.variance() / squares));
            }
        }
        return pool(own);
    }

    /** Where progress has no variance at all, every slope is as sure as every other. */
    private static PooledSlopes pool(List<Own> own) {
        if (own.stream().anyMatch(each -> each.variance() <= 0)) {
            return new PooledSlopes(
                    own, 0, own.stream().mapToDouble(Own::slope).average().orElse(0), 0);
        }
        var spread = spread(own);
        return new PooledSlopes(own, spread, mean(own, spread), 1 / weights(own, spread));
    }

    private static double spread(List<Own> own) {
        UnivariateFunction excess = spread -> {
            var mean = mean(own, spread);
            var sum = 0.0;
            for (var each : own) {
                sum += (each.slope() - mean) * (each.slope() - mean) / (each.variance() + spread);
            }
            return sum - (own.size() - 1);
        };
        if (own.size() < 2 || excess.value(0) <= 0) {
            return 0;
        }
        var above = own.stream().mapToDouble(Own::variance).max().orElse(1);
        while (excess.value(above) > 0) {
            above *= 2;
        }
        return new BisectionSolver(1e-15, 1e-15 * above).solve(STEPS, excess, 0, above);
    }

    private static double weights(List<Own> own, double spread) {
        return own.stream().mapToDouble(each -> 1 / (each.variance() + spread)).sum();
    }

    private static double mean(List<Own> own, double spread) {
        var sum = own.stream()
                .mapToDouble(each -> each.slope() / (each.variance() + spread))
                .sum();
        return sum / weights(own, spread);
    }

    List<MemberSlope> slopes() {
        return own.stream().map(this::drawn).toList();
    }

    private MemberSlope drawn(Own each) {
        var v = each.variance();
        var weight = spread > 0 ? spread / (spread + v) : 0;
        return new MemberSlope(
                each.member(),
                each.weeks(),
                each.slope(),
                Math.sqrt(v),
                weight,
                weight * each.slope() + (1 - weight) * mean,
                Math.sqrt(weight * v + (1 - weight) * (1 - weight) * variance));
    }
}
