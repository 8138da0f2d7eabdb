package org.huddleboard.cohesion.domain.index;

import java.util.List;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.ClusteringCoefficient;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/** Who has a tie with whom at all, in whichever direction and however strong. */
final class TieGraph {

    private final int members;
    private final Graph<Integer, DefaultEdge> net = new SimpleGraph<>(DefaultEdge.class);

    TieGraph(double[][] strength) {
        members = strength.length;
        for (var one = 0; one < members; one++) {
            net.addVertex(one);
            for (var other = 0; other < one; other++) {
                if (strength[one][other] + strength[other][one] > 0) {
                    net.addEdge(one, other);
                }
            }
        }
    }

    List<Integer> isolates() {
        return positions().filter(member -> net.degreeOf(member) == 0).boxed().toList();
    }

    double clustering() {
        var hasPairs = positions().anyMatch(member -> net.degreeOf(member) > 1);
        return hasPairs ? new ClusteringCoefficient<>(net).getGlobalClusteringCoefficient() : 0;
    }

    List<Double> betweenness() {
        if (members < 3) {
            return positions().mapToObj(_ -> 0.0).toList();
        }
        var scores = new BetweennessCentrality<>(net);
        var pairsOfOthers = (members - 1.0) * (members - 2.0) / 2;
        return positions()
                .mapToObj(member -> scores.getVertexScore(member) / pairsOfOthers)
                .toList();
    }

    /** Freeman's, over the number of colleagues each is tied to. */
    double centralisation() {
        if (members < 3) {
            return 0;
        }
        var most = positions().map(net::degreeOf).max().orElse(0);
        var missing = positions().map(member -> most - net.degreeOf(member)).sum();
        return missing / ((members - 1.0) * (members - 2.0));
    }

    private IntStream positions() {
        return IntStream.range(0, members);
    }
}
