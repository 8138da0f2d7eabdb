package org.huddleboard.kpi.application.imports.vendors;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.application.imports.vendors.Said.Copies;
import org.huddleboard.kpi.application.imports.vendors.Said.Part;
import org.huddleboard.shared.imports.reading.SiteMoment;

/**
 * How many calls one agent had on a day, from the order of the states: rows come by time, first to last or last to
 * first; where they do not, they are put in order. A state takes eight bytes until then.
 */
final class CallCount {
    private static final int STATE_BITS = 2;
    private static final int ROW_BITS = 24;
    private static final long STATE_MASK = (1L << STATE_BITS) - 1;
    private static final long OTHER = 0;
    private static final long CALL = 1;
    private static final long HOLD = 2;

    private final Said like;
    private long[] states = new long[64];
    private int size;
    private int forwards;
    private int backwards;

    CallCount(Said like) {
        this.like = like;
    }

    void note(SiteMoment when, Five9State state) {
        var second = (long) when.at().toLocalTime().toSecondOfDay();
        if (size > 0) {
            var before = states[size - 1] >> (ROW_BITS + STATE_BITS);
            forwards += second > before ? 1 : 0;
            backwards += second < before ? 1 : 0;
        }
        if (size == states.length) {
            states = Arrays.copyOf(states, size * 2);
        }
        var place = (second << ROW_BITS) | Math.min(size, (1 << ROW_BITS) - 1);
        states[size] = (place << STATE_BITS) | kind(state);
        size++;
    }

    private static long kind(Five9State state) {
        return switch (state) {
            case CALL -> CALL;
            case HOLD -> HOLD;
            case WRAP_UP, WAITING, OTHER -> OTHER;
        };
    }

    /** The hour that clocks repeat is one step back in a file that goes forwards. */
    private boolean isInOrder() {
        return Math.min(forwards, backwards) <= 1;
    }

    private long calls() {
        if (!isInOrder()) {
            Arrays.sort(states, 0, size);
        }
        var isFirstToLast = forwards >= backwards || !isInOrder();
        var before = OTHER;
        long calls = 0;
        for (var i = 0; i < size; i++) {
            var state = states[isFirstToLast ? i : size - 1 - i] & STATE_MASK;
            calls += state == CALL && before != HOLD ? 1 : 0;
            before = state;
        }
        return calls;
    }

    /** The calls, as the counts of handle time and after-call work. */
    Said said() {
        var calls = BigDecimal.valueOf(calls());
        var parts = List.of(
                Part.of(KpiCode.AVERAGE_HANDLE_TIME, BigDecimal.ZERO, calls),
                Part.of(KpiCode.AFTER_CALL_WORK, BigDecimal.ZERO, calls));
        return new Said(like.agent(), like.when(), like.channel(), Copies.ALL, parts, Optional.empty());
    }
}
