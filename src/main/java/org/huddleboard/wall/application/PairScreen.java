package org.huddleboard.wall.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.huddleboard.shared.TeamId;

/** Show this team on the device that shows these digits. */
public record PairScreen(
        @NotBlank @Size(max = 12) String code,
        @NotNull TeamId team,
        @NotBlank @Size(max = 60) String name,
        int seconds) {}
