package org.huddleboard.shared.ui.chart;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days behind a point, and the wobble it was judged by.
 *
 * @param basis what the value was counted from, in words
 * @param wobble none where the point was not judged
 */
public record ChartSpan(
        LocalDate from,
        LocalDate to,
        String basis,
        @Nullable Wobble wobble) {

    /** Whether any of these days is one of the point's. */
    public boolean meets(LocalDate first, LocalDate last) {
        return !last.isBefore(from) && !first.isAfter(to);
    }

    /** Usual from, on average, and to; in words as well; on trial before there are enough points. */
    public record Wobble(double lower, double average, double upper, boolean locked, String words) {
        public Wobble {
            Finite.require(lower, average, upper);
        }
    }
}
