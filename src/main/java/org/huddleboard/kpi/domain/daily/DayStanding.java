package org.huddleboard.kpi.domain.daily;

/** How a day stands beside what is usual for its weekday. None of these is a signal: the weeks decide. */
public enum DayStanding {
    INSIDE,
    ABOVE,
    BELOW,
    /** Beside a usual from fewer than twelve such weekdays: no day is said to lie outside of it. */
    ON_TRIAL,
    /** Too few such weekdays came before to know what is usual. */
    ALONE,
    /** Too few contacts, answers or scores to be compared with any other day. */
    TOO_FEW,
    /** The day is not over. */
    RUNNING
}
