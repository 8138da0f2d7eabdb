package org.huddleboard.kpi.domain.daily;

import java.time.LocalDate;
import java.util.Optional;
import org.huddleboard.kpi.domain.Interval;
import org.huddleboard.kpi.domain.Limits;

/**
 * One day of a measure beside its weekday's usual.
 *
 * @param figure in the measure's unit
 * @param range its 95 % range; none for shares of time
 * @param usual what its weekday usually is, for a day with so many contacts; none while it is not compared
 */
public record JudgedDay(
        DaySum sum, double figure, Optional<Interval> range, Optional<Limits> usual, DayStanding standing) {
    public LocalDate day() {
        return sum.day();
    }
}
