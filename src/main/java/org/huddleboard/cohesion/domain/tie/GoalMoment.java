package org.huddleboard.cohesion.domain.tie;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One moment of one cycle of a member's goal; the next cycle is a goal of its own.
 *
 * @param percent of the way from baseline to target; told at check-ins alone
 */
public record GoalMoment(UUID goal, Kind kind, LocalDate day, double percent) {
    /** What happened. */
    public enum Kind {
        /** The way begins at nought. */
        BEGUN,
        CHECKED_IN,
        /** Reviewed or given up: nothing is told of it afterwards. */
        CLOSED
    }
}
