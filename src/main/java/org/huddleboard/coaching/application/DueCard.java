package org.huddleboard.coaching.application;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.huddleboard.coaching.Cadence;
import org.huddleboard.coaching.CoachingSessionId;
import org.huddleboard.people.Person;

/**
 * How one person's one-to-ones stand.
 *
 * @param last the day of the last signed one; empty where there was none
 * @param due the last day on which the next is in time
 * @param daysOver how long past that day it is; nought where it is not
 * @param planned the next one, if there is a time for it
 * @param cancelled how many that were planned were cancelled in the last thirteen weeks, by whomever
 */
public record DueCard(
        Person person,
        Cadence cadence,
        Optional<LocalDate> last,
        LocalDate due,
        int daysOver,
        Optional<Planned> planned,
        int cancelled) {
    /** The next session and whether both have said yes to it. */
    public record Planned(CoachingSessionId id, ZonedDateTime start, boolean settled) {}

    /** Past its day, and no time found yet. */
    public boolean overdue() {
        return daysOver > 0 && planned.isEmpty();
    }
}
