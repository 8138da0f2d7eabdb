package org.huddleboard.cohesion.domain.index;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** How much a member's ties lead to the same few people: high when those they are tied to are tied to each other. */
final class BurtConstraint {

    /** Each member's share of what they exchange, by partner. */
    private final double[][] shares;

    private BurtConstraint(double[][] shares) {
        this.shares = shares;
    }

    /** One a member; absent for those without a tie. */
    static List<OptionalDouble> of(double[][] strength) {
        var members = strength.length;
        var shares = new double[members][members];
        for (var one = 0; one < members; one++) {
            var total = 0.0;
            for (var other = 0; other < members; other++) {
                shares[one][other] = strength[one][other] + strength[other][one];
                total += shares[one][other];
            }
            for (var other = 0; other < members && total > 0; other++) {
                shares[one][other] /= total;
            }
        }
        var constraint = new BurtConstraint(shares);
        return IntStream.range(0, members).mapToObj(constraint::of).toList();
    }

    private OptionalDouble of(int member) {
        return IntStream.range(0, shares.length)
                .filter(partner -> shares[member][partner] > 0)
                .mapToDouble(partner -> Math.pow(hold(member, partner), 2))
                .reduce(Double::sum);
    }

    /** What leads to a partner, directly and by way of others. */
    private double hold(int member, int partner) {
        var hold = shares[member][partner];
        for (var other = 0; other < shares.length; other++) {
            hold += shares[member][other] * shares[other][partner];
        }
        return hold;
    }
}
