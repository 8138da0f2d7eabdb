package org.huddleboard.kpi.application.events;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.huddleboard.kpi.EventKind;
import org.huddleboard.shared.TeamId;

/**
 * Mark this on the charts. The key is made when the sheet opens, so that a post sent twice is one event.
 *
 * @param wholeSite for every team of the team's site
 */
public record MarkEvent(
        @NotNull UUID postKey,
        @NotNull TeamId team,
        boolean wholeSite,
        @NotNull Happening happening) {

    /** What happened, and when. */
    public record Happening(
            @NotNull LocalDate firstDay,
            @NotNull LocalDate lastDay,
            @NotNull EventKind kind,
            @NotBlank String title) {}
}
