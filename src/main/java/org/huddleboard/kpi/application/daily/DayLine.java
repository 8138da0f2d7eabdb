package org.huddleboard.kpi.application.daily;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One day of a figure in words, with what a drawing needs.
 *
 * @param date weekday and date
 * @param value empty where none is shown, as {@code drawn} is
 * @param basis what it was counted from
 * @param range its 95 % range; empty where there is none
 * @param usual what is usual for its weekday; empty while that is not known
 * @param said how it stands beside it
 */
public record DayLine(
        LocalDate day,
        DayMark mark,
        Optional<Drawn> drawn,
        String date,
        String value,
        String basis,
        String range,
        String usual,
        String said) {

    /** The value between the ends of its range, beside its weekday's usual. */
    public record Drawn(double low, double value, double high, Optional<Usual> usual) {}

    /** The usual wobble of a weekday; on trial below twelve of it. */
    public record Usual(double lower, double mean, double upper, boolean trial) {}
}
