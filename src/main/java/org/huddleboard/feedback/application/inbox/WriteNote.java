package org.huddleboard.feedback.application.inbox;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Write this line to myself. The key is made with the field, so that a post sent twice is one note. */
public record WriteNote(
        @NotNull UUID clientKey,
        @NotNull @Size(max = MAX_WORDS) String words) {
    /** Longest line. */
    public static final int MAX_WORDS = 300;
}
