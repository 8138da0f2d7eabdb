package org.huddleboard.cohesion.domain.index;

import java.util.ArrayList;
import java.util.List;
import org.huddleboard.cohesion.TieKind;

/**
 * How often one gives another in four weeks: half their own count, half what all that the one gives and the other
 * receives would lead one to expect.
 *
 * @param none how likely it is that they give nothing at all
 */
record PairRate(TieKind kind, int from, int to, double rate, double none) {

    private static final double OWN = 0.5;

    /** More than this are never drawn of one pair: only the newest few count. */
    private static final int MOST = 200;

    PairRate(TieKind kind, int from, int to, double rate) {
        this(kind, from, to, rate, Math.exp(-rate));
    }

    /** The pairs of a kind that may exchange at all. */
    static List<PairRate> of(TieKind kind, int members, List<Exchange> all) {
        var counts = new double[members][members];
        var given = new double[members];
        var received = new double[members];
        for (var exchange : all) {
            if (exchange.kind() == kind) {
                counts[exchange.from()][exchange.to()]++;
                given[exchange.from()]++;
                received[exchange.to()]++;
            }
        }
        var total = 0.0;
        var products = 0.0;
        for (var one = 0; one < members; one++) {
            total += given[one];
            for (var other = 0; other < members; other++) {
                products += one == other ? 0 : given[one] * received[other];
            }
        }
        var rates = new ArrayList<PairRate>();
        for (var from = 0; from < members; from++) {
            for (var to = 0; to < members; to++) {
                var expected = from == to ? 0 : given[from] * received[to];
                if (expected > 0) {
                    var rate = OWN * counts[from][to] + (1 - OWN) * expected * total / products;
                    rates.add(new PairRate(kind, from, to, rate));
                }
            }
        }
        return rates;
    }

    /** The count of Poisson's law below which this share of all counts lies. */
    int count(double share) {
        var count = 0;
        var chance = none;
        for (var below = chance; below < share && count < MOST; below += chance) {
            count++;
            chance *= rate / count;
        }
        return count;
    }
}
