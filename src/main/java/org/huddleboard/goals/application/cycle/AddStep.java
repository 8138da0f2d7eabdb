package org.huddleboard.goals.application.cycle;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.goals.GoalId;
import org.huddleboard.shared.RecordRef;

/** Add this small step to that goal; the key is made by the screen. */
public record AddStep(
        @NotNull UUID key,
        @NotNull GoalId goal,
        @NotNull @Size(max = MAX_WORDS) String words,
        @NotNull Optional<RecordRef> origin) {
    /** Longest text of a step. */
    public static final int MAX_WORDS = 200;
}
