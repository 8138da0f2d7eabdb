package org.huddleboard.kpi.application.daily;

import org.huddleboard.kpi.domain.daily.DayStanding;

/** What can be said of a day beside its weekday's usual, or why nothing can. */
public enum DayMark {
    INSIDE,
    ABOVE,
    BELOW,
    ON_TRIAL,
    ALONE,
    TOO_FEW,
    RUNNING,
    /** Fewer than five people stand behind it, or it would tell of a day that has fewer. */
    WITHHELD,
    /** The team worked, and nothing of this was counted. */
    NOTHING,
    CLOSED;

    static DayMark of(DayStanding standing) {
        return switch (standing) {
            case INSIDE -> INSIDE;
            case ABOVE -> ABOVE;
            case BELOW -> BELOW;
            case ON_TRIAL -> ON_TRIAL;
            case ALONE -> ALONE;
            case TOO_FEW -> TOO_FEW;
            case RUNNING -> RUNNING;
        };
    }

    /** Whether the day has a value that is shown; too few say nothing but their number. */
    public boolean hasValue() {
        return switch (this) {
            case INSIDE, ABOVE, BELOW, ON_TRIAL, ALONE, RUNNING -> true;
            case TOO_FEW, WITHHELD, NOTHING, CLOSED -> false;
        };
    }

    /** Whether it lies outside what is usual for its weekday. */
    public boolean isOutside() {
        return this == ABOVE || this == BELOW;
    }
}
