package org.huddleboard.goals.application.cycle;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.UUID;
import org.huddleboard.goals.GoalId;

/** Note this for that day; the key is made by the screen. */
public record NoteEntry(
        @NotNull UUID key,
        @NotNull GoalId goal,
        @NotNull LocalDate day,
        @NotNull @Size(max = MAX_WORDS) String words,
        OptionalInt percent) {
    /** Longest text of an entry. */
    public static final int MAX_WORDS = 600;
}
