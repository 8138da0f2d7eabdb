package org.huddleboard.kpi.application.words;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts comments so that whoever reads only the first few hears all sorts: the latest of the best scored, of the next,
 * down to the worst, and round again. Nobody chooses which are read.
 */
final class MixedOrder {
    private MixedOrder() {}

    /** From comments that come latest first. */
    static List<Comment> of(List<Comment> comments) {
        Map<Double, Deque<Comment>> byScore = new TreeMap<>(Comparator.reverseOrder());
        comments.forEach(comment -> byScore.computeIfAbsent(comment.share(), _ -> new ArrayDeque<>())
                .add(comment));
        var mixed = new ArrayList<Comment>();
        while (mixed.size() < comments.size()) {
            for (var waiting : byScore.values()) {
                if (!waiting.isEmpty()) {
                    mixed.add(waiting.removeFirst());
                }
            }
        }
        return List.copyOf(mixed);
    }
}
