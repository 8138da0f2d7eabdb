package org.huddleboard.kpi.application.imports.vendors;

import java.util.List;
import org.huddleboard.kpi.application.imports.vendors.Said.Copies;

/** Tells rows that say word for word what another row of the file said; it keeps eight bytes a row. */
final class RowCopies {
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private final Hashes once = new Hashes();
    private final Hashes twice = new Hashes();

    /** Whether as many rows like this one have come as may count. */
    boolean isOneTooMany(List<String> cells, Copies mayCount) {
        return switch (mayCount) {
            case ALL -> false;
            case ONE -> !once.add(hash(cells));
            case TWO -> !once.add(hash(cells)) && !twice.add(hash(cells));
        };
    }

    private static long hash(List<String> cells) {
        var hash = BASIS;
        for (var cell : cells) {
            for (var i = 0; i < cell.length(); i++) {
                hash = (hash ^ cell.charAt(i)) * PRIME;
            }
            hash = (hash ^ 0x1f) * PRIME;
        }
        return hash == 0 ? 1 : hash;
    }

    /** A set of numbers other than 0. */
    private static final class Hashes {
        private long[] places = new long[1 << 10];
        private int size;

        boolean add(long hash) {
            if (size * 2 > places.length) {
                var before = places;
                places = new long[before.length * 2];
                for (var old : before) {
                    if (old != 0) {
                        places[place(old)] = old;
                    }
                }
            }
            var place = place(hash);
            if (places[place] == hash) {
                return false;
            }
            places[place] = hash;
            size++;
            return true;
        }

        private int place(long hash) {
            var mask = places.length - 1;
            var place = (int) (hash ^ (hash >>> 32)) & mask;
            while (places[place] != 0 && places[place] != hash) {
                place = (place + 1) & mask;
            }
            return place;
        }
    }
}
