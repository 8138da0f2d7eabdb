package org.huddleboard.kpi.application.steering;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.OptionalDouble;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.TeamId;

/**
 * Set what a team aims at from a week on; no aim says that there is none. Set twice for one week, the later one stands.
 */
public record SetTarget(
        @NotNull TeamId team, @NotNull KpiCode kpi, @NotNull LocalDate from, OptionalDouble aim) {}
