package org.huddleboard.improvement.application.activity;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.TeamId;

/** Plan an improvement activity: what, a figure and its target, how, why, and by when. The key is the client's own. */
public record PlanActivity(
        @NotNull UUID key,
        @NotNull TeamId team,
        @NotNull String what,
        @NotNull KpiCode kpi,
        double target,
        @NotNull String how,
        @NotNull String why,
        @NotNull LocalDate due) {}
