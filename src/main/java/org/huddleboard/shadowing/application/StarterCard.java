package org.huddleboard.shadowing.application;

import java.time.Instant;
import java.util.Optional;
import org.huddleboard.people.Person;
import org.huddleboard.shadowing.Rung;

/**
 * A new starter as whoever looks after them books for them.
 *
 * @param next the rung to book, empty at the top
 * @param opens when the rung before it is over; in the past once that is done
 */
public record StarterCard(Person person, Optional<Rung> next, Instant opens) {
    /** Whether that session is what comes next for them, and late enough. */
    public boolean isNext(SlotCard slot) {
        return next.equals(Optional.of(slot.rung()))
                && !slot.start().toInstant().isBefore(opens);
    }
}
