package org.huddleboard.goals.application.goal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.goals.Effectiveness;

/** A goal about something one counts oneself, with all its letters. */
final class BehaviourGoal {
    private BehaviourGoal() {}

    static WriteGoal until(LocalDate day, boolean shared) {
        return new WriteGoal(
                UUID.randomUUID(),
                "Let callers finish",
                null,
                "Calls in which I let them finish",
                3,
                8.0,
                "counting to two",
                "they feel heard",
                Effectiveness.PERSONAL,
                null,
                null,
                day,
                Optional.empty(),
                shared);
    }
}
