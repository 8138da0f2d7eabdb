package org.huddleboard.kpi.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A point of a chart as it was judged: one period, or several put together where each alone was too small.
 *
 * @param from first day
 * @param to last day, a Sunday
 * @param weeks how many periods were put together
 * @param total their sum, {@code count} their count, in the file's own unit
 * @param figure total over count, in the figure's unit
 * @param squares sum of squares, NaN where unknown
 * @param limits the usual wobble at this point; none while fewer than two complete periods exist
 * @param judged false for an incomplete period
 */
public record JudgedPoint(
        LocalDate from,
        LocalDate to,
        int weeks,
        double total,
        double count,
        double squares,
        double figure,
        Optional<Limits> limits,
        boolean judged,
        Set<Rule> rules) {
    public JudgedPoint {
        rules = Set.copyOf(rules);
    }

    public boolean isSignal() {
        return !rules.isEmpty();
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to());
    }

    /** Above (+1), below (−1) or on (0) the average; on it while there is none. */
    int side() {
        return limits.map(usual -> usual.side(figure)).orElse(0);
    }

    /** Whether both are judged by one baseline: an average moves only where new limits begin. */
    boolean sameLimits(JudgedPoint other) {
        return limits.isPresent()
                && other.limits.isPresent()
                && Double.compare(limits.get().mean(), other.limits.get().mean()) == 0;
    }
}
