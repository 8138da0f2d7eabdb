package org.huddleboard.cohesion.domain.index;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huddleboard.cohesion.TieKind;

/** Draws the same four weeks again: how often each gives each is random around a rate, and so are the days. */
final class Resampling {

    private final int members;
    private final List<PairRate> rates;
    /** What each exchange's day counts, for days to be drawn from. */
    private final double[] decays;

    Resampling(TeamWindow window) {
        var counted = window.counted().toList();
        members = window.members();
        decays = counted.stream()
                .mapToDouble(exchange -> window.decay(exchange.day()))
                .toArray();
        rates = Stream.of(TieKind.values())
                .flatMap(kind -> PairRate.of(kind, members, counted).stream())
                .toList();
    }

    /**
     * So many drawings, as they would have been measured. Each is random by itself; together they cover what can happen
     * to a pair evenly (a Latin hypercube), so that the range hardly depends on the seed.
     */
    List<Drawn> draw(int times, SplittableRandom random) {
        var drawn = Stream.generate(() -> new Drawn(members)).limit(times).toList();
        var order = IntStream.range(0, times).toArray();
        rates.forEach(rate -> add(rate, drawn, order, random));
        return drawn;
    }

    /** Each drawing falls into one of as many equal parts of what can happen; the lowest of them hold no exchange. */
    private void add(PairRate rate, List<Drawn> drawn, int[] order, SplittableRandom random) {
        var times = order.length;
        for (var part = times - 1; part >= (int) (rate.none() * times); part--) {
            var pick = random.nextInt(part + 1);
            var time = order[pick];
            order[pick] = order[part];
            order[part] = time;
            var count = rate.count((part + random.nextDouble()) / times);
            if (count > 0) {
                drawn.get(time).add(rate, newest(count, random));
            }
        }
    }

    /** What so many exchanges on days drawn from all weigh, the newest only. */
    private double newest(int exchanges, SplittableRandom random) {
        var weights = new double[exchanges];
        Arrays.setAll(weights, _ -> decays[random.nextInt(decays.length)]);
        if (exchanges > Ties.NEWEST) {
            Arrays.sort(weights);
        }
        var sum = 0.0;
        for (var place = Math.max(0, exchanges - Ties.NEWEST); place < exchanges; place++) {
            sum += weights[place];
        }
        return sum;
    }

    /** What a drawing gives: what each gave each, and the part of it that is feedback and tips. */
    static final class Drawn {
        private final double[][] strength;
        private final double[][] returnable;

        private Drawn(int members) {
            strength = new double[members][members];
            returnable = new double[members][members];
        }

        double interactionIndex(OptionalDouble rituals) {
            return Components.of(strength, returnable, rituals).interactionIndex();
        }

        private void add(PairRate rate, double decays) {
            var weight = rate.kind().weight() * decays;
            strength[rate.from()][rate.to()] += weight;
            if (Ties.canBeReturned(rate.kind())) {
                returnable[rate.from()][rate.to()] += weight;
            }
        }
    }
}
