package org.huddleboard.huddle.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.huddleboard.huddle.domain.Huddle;
import org.huddleboard.shared.TeamId;

/** Ask something for the next huddle, with or without one's name. The same key twice is one question. */
public record AskQuestion(
        @NotNull UUID key,
        @NotNull TeamId team,
        boolean named,
        @NotBlank @Size(max = MAX_WORDS) String words) {
    /** Longest question. */
    public static final int MAX_WORDS = Huddle.MAX_WORDS;
}
