package org.huddleboard.improvement.application.idea;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.improvement.IssueId;
import org.huddleboard.improvement.JourneyStep;
import org.huddleboard.shared.TeamId;

/** Bring an idea: what to do, and why it would help. The key is the client's own: the same key twice is one idea. */
public record BringIdea(
        @NotNull UUID key,
        @NotNull TeamId team,
        @NotBlank @Size(max = MAX_TITLE) String title,
        @NotBlank @Size(max = MAX_WORDS) String words,
        @NotNull Optional<JourneyStep> journey,
        @NotNull Optional<IssueId> issue) {
    public static final int MAX_TITLE = 120;
    public static final int MAX_WORDS = 600;
}
