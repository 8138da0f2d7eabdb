package org.huddleboard.cohesion.domain.index;

import java.util.OptionalDouble;

/** The parts of the interaction index, each from 0 to 1, from matrices of ties. */
record Components(double reach, OptionalDouble reciprocity, double balance, OptionalDouble rituals) {

    /** Nobody can keep up more than so many partners, however large the team. */
    static final int ATTAINABLE_PARTNERS = 6;

    private static final double REACH = 20;
    private static final double RECIPROCITY = 10;
    private static final double BALANCE = 15;
    private static final double RITUALS = 15;
    private static final double PULSE = 40;

    /** A pair's strength at which they count as tied by some two thirds. */
    private static final double PAIR_STRENGTH = 2;

    /**
     * @param strength what each gave each
     * @param returnable the part of it that is feedback and tips
     */
    static Components of(double[][] strength, double[][] returnable, OptionalDouble rituals) {
        var ties = tiesOf(strength);
        return new Components(reach(ties), reciprocity(returnable), balance(ties), rituals);
    }

    double interactionIndex() {
        return index(OptionalDouble.empty());
    }

    double cohesionIndex(double pulse) {
        return index(OptionalDouble.of(pulse));
    }

    /** The mean of the parts that are present, by their weights. */
    private double index(OptionalDouble pulse) {
        var weights =
                REACH + BALANCE + weight(RECIPROCITY, reciprocity) + weight(RITUALS, rituals) + weight(PULSE, pulse);
        var sum = REACH * reach
                + BALANCE * balance
                + RECIPROCITY * reciprocity.orElse(0)
                + RITUALS * rituals.orElse(0)
                + PULSE * pulse.orElse(0);
        return 100 * sum / weights;
    }

    private static double weight(double weight, OptionalDouble part) {
        return part.isPresent() ? weight : 0;
    }

    /** For each member the number of colleagues they are tied to, a weak tie counting for less than one. */
    private static double[] tiesOf(double[][] strength) {
        var ties = new double[strength.length];
        for (var one = 0; one < strength.length; one++) {
            for (var other = one + 1; other < strength.length; other++) {
                var both = strength[one][other] + strength[other][one];
                if (both > 0) {
                    var tie = 1 - Math.exp(-both / PAIR_STRENGTH);
                    ties[one] += tie;
                    ties[other] += tie;
                }
            }
        }
        return ties;
    }

    private static double reach(double[] ties) {
        if (ties.length < 2) {
            return 0;
        }
        return Math.min(1, sum(ties) / ties.length / attainable(ties.length));
    }

    static int attainable(int members) {
        return Math.min(members - 1, ATTAINABLE_PARTNERS);
    }

    private static OptionalDouble reciprocity(double[][] returnable) {
        var all = 0.0;
        var returned = 0.0;
        for (var one = 0; one < returnable.length; one++) {
            for (var other = one + 1; other < returnable.length; other++) {
                all += returnable[one][other] + returnable[other][one];
                returned += Math.min(returnable[one][other], returnable[other][one]);
            }
        }
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(2 * returned / all);
    }

    /** One less Gini's coefficient of the ties. */
    private static double balance(double[] ties) {
        var all = sum(ties);
        if (all == 0) {
            return 0;
        }
        var differences = 0.0;
        for (var one : ties) {
            for (var other : ties) {
                differences += Math.abs(one - other);
            }
        }
        return Math.clamp(1 - differences / (2 * ties.length * all), 0, 1);
    }

    private static double sum(double[] figures) {
        var sum = 0.0;
        for (var figure : figures) {
            sum += figure;
        }
        return sum;
    }
}
