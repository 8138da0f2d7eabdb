package org.huddleboard.cohesion.domain.index;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What the leader may look at and nobody is scored by.
 *
 * @param isolates positions of members without any tie
 * @param constraint Burt's constraint of each member, absent for those without a tie
 * @param clustering how many of the pairs with a common colleague are tied themselves, 0 to 1
 * @param betweenness how many of the shortest ways between others lead over each member, 0 to 1
 * @param centralisation 1 when everything goes over one member, 0 when all are tied to equally many
 */
public record Diagnostics(
        List<Integer> isolates,
        List<OptionalDouble> constraint,
        double clustering,
        List<Double> betweenness,
        double centralisation) {

    public Diagnostics {
        isolates = List.copyOf(isolates);
        constraint = List.copyOf(constraint);
        betweenness = List.copyOf(betweenness);
    }

    public static Diagnostics of(TeamWindow window) {
        var strength = Ties.strength(window);
        var net = new TieGraph(strength);
        return new Diagnostics(
                net.isolates(), BurtConstraint.of(strength), net.clustering(), net.betweenness(), net.centralisation());
    }
}
