package org.huddleboard.goals.application.aim;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.SiteId;
import org.huddleboard.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** Say that this team, or without a team this site, is after that; the key is made by the screen. */
public record SayAim(
        @NotNull UUID key,
        @NotNull SiteId site,
        @NotNull Optional<TeamId> team,
        @NotNull @Size(max = MAX_WORDS) String words,
        @Nullable KpiCode kpi,
        @Nullable Double target) {
    /** Longest text of an aim. */
    public static final int MAX_WORDS = 160;
}
