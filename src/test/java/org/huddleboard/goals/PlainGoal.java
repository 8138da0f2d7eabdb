package org.huddleboard.goals;

import java.util.Optional;
import java.util.UUID;
import org.huddleboard.goals.application.goal.WriteGoal;

/** A goal for tests that are about what hangs on one. */
public final class PlainGoal {
    private PlainGoal() {}

    public static WriteGoal written(boolean shared) {
        return new WriteGoal(
                UUID.randomUUID(),
                "Solve billing calls first time",
                null,
                "reading back",
                4,
                8.0,
                "by reading the photo back",
                "so bills are right once",
                null,
                null,
                null,
                null,
                Optional.empty(),
                shared);
    }
}
