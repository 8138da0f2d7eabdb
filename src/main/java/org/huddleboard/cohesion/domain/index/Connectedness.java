package org.huddleboard.cohesion.domain.index;

import java.util.List;
import java.util.stream.IntStream;

/** How well each member is tied in: how much they exchange, with how many colleagues, and whether it goes both ways. */
final class Connectedness {

    private static final double STRENGTH = 50;
    private static final double SPREAD = 30;
    private static final double BALANCE = 20;

    /** The strength at which that part stands at some two thirds. */
    private static final double GOOD_STRENGTH = 6;

    private Connectedness() {}

    static List<MemberFigures> of(double[][] strength) {
        return IntStream.range(0, strength.length)
                .mapToObj(member -> of(member, strength))
                .toList();
    }

    private static MemberFigures of(int member, double[][] strength) {
        var given = 0.0;
        var received = 0.0;
        var partners = 0;
        for (var other = 0; other < strength.length; other++) {
            given += strength[member][other];
            received += strength[other][member];
            partners += strength[member][other] + strength[other][member] > 0 ? 1 : 0;
        }
        if (partners == 0) {
            return new MemberFigures(0, 0, 0, 0, 0, 0, 0);
        }
        var total = given + received;
        var effective = Math.exp(entropy(member, strength, total));
        var balance = 2 * Math.min(given, received) / total;
        var connectedness = STRENGTH * (1 - Math.exp(-total / GOOD_STRENGTH))
                + SPREAD * Math.min(1, effective / Components.attainable(strength.length))
                + BALANCE * balance;
        return new MemberFigures(connectedness, total, received, given, effective, partners, balance);
    }

    private static double entropy(int member, double[][] strength, double total) {
        var entropy = 0.0;
        for (var other = 0; other < strength.length; other++) {
            var share = (strength[member][other] + strength[other][member]) / total;
            if (share > 0) {
                entropy -= share * Math.log(share);
            }
        }
        return entropy;
    }
}
