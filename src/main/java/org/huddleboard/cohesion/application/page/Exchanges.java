package org.huddleboard.cohesion.application.page;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huddleboard.cohesion.domain.index.Exchange;
import org.huddleboard.cohesion.domain.index.TeamWindow;

/** Plain counts of what went between members within four weeks. */
record Exchanges(int members, List<Exchange> all) {
    static Exchanges of(TeamWindow window) {
        return new Exchanges(window.members(), window.exchanges());
    }

    private record Way(int from, int to) {
        Way back() {
            return new Way(to, from);
        }
    }

    /** Members who gave or received anything. */
    int helping() {
        return Math.toIntExact(all.stream()
                .flatMap(exchange -> Stream.of(exchange.from(), exchange.to()))
                .distinct()
                .count());
    }

    List<Integer> untied() {
        var tied = new HashSet<Integer>();
        all.forEach(exchange -> tied.addAll(Set.of(exchange.from(), exchange.to())));
        return IntStream.range(0, members)
                .filter(place -> !tied.contains(place))
                .boxed()
                .toList();
    }

    /** How much of it is between two who both gave, in per cent; empty where nothing went at all. */
    OptionalInt twoWayPercent() {
        if (all.isEmpty()) {
            return OptionalInt.empty();
        }
        var ways = new HashSet<Way>();
        all.forEach(exchange -> ways.add(new Way(exchange.from(), exchange.to())));
        var both = all.stream()
                .filter(exchange -> ways.contains(new Way(exchange.from(), exchange.to()).back()))
                .count();
        return OptionalInt.of(Math.round(100f * both / all.size()));
    }

    int given(int place) {
        return count(all.stream().filter(exchange -> exchange.from() == place));
    }

    int received(int place) {
        return count(all.stream().filter(exchange -> exchange.to() == place));
    }

    /** With how many colleagues the member exchanged anything. */
    int colleagues(int place) {
        return count(all.stream()
                .filter(exchange -> exchange.from() == place || exchange.to() == place)
                .map(exchange -> exchange.from() == place ? exchange.to() : exchange.from())
                .distinct());
    }

    private static int count(Stream<?> stream) {
        return Math.toIntExact(stream.count());
    }
}
