package org.huddleboard.improvement.application.idea;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.huddleboard.kpi.KpiCode;

/** Try an idea: what exactly, on which days, and the figure that would show it. */
public record BeginTrial(
        @NotBlank String trying,
        @NotNull Optional<KpiCode> kpi,
        @NotNull LocalDate from,
        @NotNull LocalDate to) {}
