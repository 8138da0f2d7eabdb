package org.huddleboard.rota.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.huddleboard.shared.BrokenRule;

/** A stretch of time in whole five minutes, at most twelve hours long. Slots are counted from 1970, whatever the zone. */
public record OffPhoneTime(Instant from, Instant to) {
    static final Duration SLOT = Duration.ofMinutes(5);
    static final Duration LONGEST = Duration.ofHours(12);

    public OffPhoneTime {
        if (!isOnASlot(from)) {
            throw BrokenRule.at("from", "rota.rule.fiveMinutes");
        }
        if (!isOnASlot(to)) {
            throw BrokenRule.at("to", "rota.rule.fiveMinutes");
        }
        if (!from.isBefore(to)) {
            throw BrokenRule.at("to", "rota.rule.order");
        }
        if (Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw BrokenRule.at("to", "rota.rule.tooLong", LONGEST.toHours());
        }
    }

    private static boolean isOnASlot(Instant at) {
        return at.getNano() == 0 && Math.floorMod(at.getEpochSecond(), SLOT.toSeconds()) == 0;
    }

    /** The slot a moment lies in. */
    public static long slotOf(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), SLOT.toSeconds());
    }

    /** Every slot it takes, the earliest first: two claims that meet wait for each other in the same order. */
    public SortedSet<Long> slots() {
        return LongStream.range(slotOf(from), slotOf(to)).boxed().collect(Collectors.toCollection(TreeSet::new));
    }
}
