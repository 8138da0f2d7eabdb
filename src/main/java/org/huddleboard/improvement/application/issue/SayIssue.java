package org.huddleboard.improvement.application.issue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.huddleboard.improvement.AgreeAction;
import org.huddleboard.shared.TeamId;

/** Say that something gets in the way, and how much: 1 a little, 3 a lot. The key is the client's own. */
public record SayIssue(
        @NotNull UUID key,
        @NotNull TeamId team,
        @NotBlank @Size(max = AgreeAction.MAX_TEXT) String words,
        int impact) {}
