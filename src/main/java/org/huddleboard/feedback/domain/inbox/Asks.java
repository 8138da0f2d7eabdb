package org.huddleboard.feedback.domain.inbox;

import org.huddleboard.feedback.Bearing;
import org.huddleboard.kpi.KpiCode;

/** Which pieces of feedback ask to be sorted, and which are critical: something could be done differently. */
public final class Asks {
    /** A day with fewer answers says little about it. */
    private static final double FEWEST_CUSTOMERS = 2;

    private static final double HALF = 50;

    private Asks() {}

    /** A score below what teams usually aim for; a day on which fewer than half of the customers were satisfied. */
    public static boolean result(KpiCode kpi, double value, double n) {
        return switch (kpi) {
            case QUALITY -> value < kpi.usualTarget().orElse(0);
            case CUSTOMER_SATISFACTION -> n >= FEWEST_CUSTOMERS && value < HALF;
            case AVERAGE_HANDLE_TIME,
                    AFTER_CALL_WORK,
                    FIRST_CONTACT_RESOLUTION,
                    SERVICE_LEVEL,
                    ABANDONMENT,
                    ADHERENCE,
                    CONFORMANCE,
                    OCCUPANCY -> false;
        };
    }

    /** Praise is sorted too, as what to keep; it is not critical. */
    public static boolean critical(Bearing bearing) {
        return bearing == Bearing.TRY_DIFFERENTLY;
    }
}
