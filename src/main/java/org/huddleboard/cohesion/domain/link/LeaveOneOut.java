package org.huddleboard.cohesion.domain.link;

import java.util.Arrays;
import java.util.Optional;
import org.hipparchus.distribution.continuous.TDistribution;

/** How the slope stands when one member at a time is left out and everything is fitted anew. */
final class LeaveOneOut {
    private static final double UPPER = .975;

    private LeaveOneOut() {}

    /** Empty where without one member nothing would be left to compare. */
    static Optional<LinkFit.Jackknife> of(Sample sample, double scale, double beta) {
        var n = sample.members().size();
        var refits = new double[n];
        for (var i = 0; i < n; i++) {
            var refit = Slope.of(sample.without(i), scale);
            if (refit.isEmpty()) {
                return Optional.empty();
            }
            refits[i] = refit.get().beta();
        }
        return Optional.of(around(beta, refits));
    }

    private static LinkFit.Jackknife around(double beta, double[] refits) {
        var n = refits.length;
        var apart = Member.centred(refits);
        var error = Math.sqrt((n - 1.0) / n * Columns.dot(apart, apart));
        var student = new TDistribution(n - 1.0);
        var half = student.inverseCumulativeProbability(UPPER) * error;
        var t = error > 0 ? beta / error : 0;
        var range = Arrays.stream(refits).summaryStatistics();
        return new LinkFit.Jackknife(
                error,
                beta - half,
                beta + half,
                t,
                error > 0 ? Math.min(1, 2 * student.cumulativeProbability(-Math.abs(t))) : 1,
                range.getMin(),
                range.getMax());
    }
}
