package org.huddleboard.kpi.domain;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** A sum of many numbers that carries along what each addition lost (Kahan), as streams add. */
final class Sum {
    private double sum;
    private double lost;

    static double of(List<Point> points, ToDoubleFunction<Point> part) {
        var sum = new Sum();
        for (var point : points) {
            sum.add(part.applyAsDouble(point));
        }
        return sum.value();
    }

    void add(double value) {
        var whole = value - lost;
        var next = sum + whole;
        lost = next - sum - whole;
        sum = next;
    }

    double value() {
        return sum - lost;
    }
}
