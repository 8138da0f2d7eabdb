package org.huddleboard.kpi.application.steering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.domain.steering.Baseline;
import org.huddleboard.shared.TeamId;

/** Begin new limits from a week on. The key is the client's own: the same key twice begins them once. */
public record BeginLimits(
        @NotNull UUID key,
        @NotNull TeamId team,
        @NotNull KpiCode kpi,
        @NotNull LocalDate from,
        @NotBlank @Size(max = Baseline.MAX_CAUSE) String cause) {}
