package org.huddleboard.feedback.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.huddleboard.feedback.Addressee;
import org.huddleboard.privacy.Audience;

/** Thank a colleague or a team in a sentence. */
public record GiveThanks(
        @NotNull UUID clientKey,
        @NotNull Addressee to,
        @NotNull Audience audience,
        @NotNull @Size(max = MAX_WORDS) String words) {
    /** Longest sentence of thanks: it has to be read on a wall. */
    public static final int MAX_WORDS = 300;
}
