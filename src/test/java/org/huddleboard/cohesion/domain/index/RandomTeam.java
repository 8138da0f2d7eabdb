package org.huddleboard.cohesion.domain.index;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.huddleboard.cohesion.TieKind;

/** Teams of every size and temper, drawn from a seed that names them when they fail. */
final class RandomTeam {
    static final int TODAY = 20_000;

    private final SplittableRandom random;
    private final int members;

    RandomTeam(long seed) {
        random = new SplittableRandom(seed);
        members = random.nextInt(1, 25);
    }

    static LongStream seeds() {
        return LongStream.range(0, 80);
    }

    /** Strangers, self-praise, the future and the past are among it. */
    TeamWindow window() {
        var exchanges = IntStream.range(0, random.nextInt(0, 8 * members))
                .mapToObj(_ -> exchange())
                .toList();
        var huddles = IntStream.range(0, random.nextInt(0, 12))
                .mapToObj(_ ->
                        new Turnout(day(), members, random.nextInt(0, members + 1), random.nextInt(0, members + 1)))
                .toList();
        return new TeamWindow(members, exchanges, huddles, TODAY);
    }

    Exchange exchange() {
        return new Exchange(
                TieKind.values()[random.nextInt(TieKind.values().length)],
                random.nextInt(-1, members + 1),
                random.nextInt(-1, members + 1),
                day());
    }

    List<Integer> order() {
        var order = IntStream.range(0, members).toArray();
        for (var last = order.length - 1; last > 0; last--) {
            var other = random.nextInt(last + 1);
            var kept = order[last];
            order[last] = order[other];
            order[other] = kept;
        }
        return IntStream.of(order).boxed().toList();
    }

    private int day() {
        return TODAY + 2 - random.nextInt(0, 34);
    }
}
