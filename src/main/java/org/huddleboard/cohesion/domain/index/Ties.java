package org.huddleboard.cohesion.domain.index;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.huddleboard.cohesion.TieKind;

/** How strongly each member is tied to each other: a matrix from giver to receiver. */
public final class Ties {

    /** Only so many of the newest exchanges of a pair and kind count. */
    static final int NEWEST = 4;

    private Ties() {}

    /** What each gave each in the last four weeks, by kind and age. */
    public static double[][] strength(TeamWindow window) {
        return sum(window, _ -> true);
    }

    /** The same over feedback and tips only. */
    static double[][] returnable(TeamWindow window) {
        return sum(window, Ties::canBeReturned);
    }

    /** Feedback and tips can be given back; nobody shadows or coaches in return. */
    static boolean canBeReturned(TieKind kind) {
        return switch (kind) {
            case FEEDBACK, TIP_TRIED -> true;
            case SHADOW, COACHING -> false;
        };
    }

    private static double[][] sum(TeamWindow window, Predicate<TieKind> kinds) {
        var counted = window.counted().filter(exchange -> kinds.test(exchange.kind()));
        return sum(window.members(), counted, exchange -> exchange.kind().weight() * window.decay(exchange.day()));
    }

    /** The sum of what the newest exchanges of each pair and kind weigh. */
    static double[][] sum(int members, Stream<Exchange> exchanges, ToDoubleFunction<Exchange> weight) {
        var strength = new double[members][members];
        var seen = new EnumMap<TieKind, int[][]>(TieKind.class);
        exchanges.sorted(Comparator.comparingInt(Exchange::day).reversed()).forEach(exchange -> {
            var counts = seen.computeIfAbsent(exchange.kind(), _ -> new int[members][members]);
            if (counts[exchange.from()][exchange.to()]++ < NEWEST) {
                strength[exchange.from()][exchange.to()] += weight.applyAsDouble(exchange);
            }
        });
        return strength;
    }
}
