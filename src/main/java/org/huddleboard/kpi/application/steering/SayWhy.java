package org.huddleboard.kpi.application.steering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.huddleboard.kpi.Cause;
import org.huddleboard.kpi.FigureReasons;
import org.huddleboard.kpi.FigureRef;

/** Say why a figure stands out. The same figure said twice has one reason, so a retry changes nothing. */
public record SayWhy(
        @NotNull FigureRef figure,
        @NotNull Cause cause,
        @NotBlank @Size(max = FigureReasons.MAX_WORDS) String words) {}
