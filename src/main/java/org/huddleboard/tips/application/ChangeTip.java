package org.huddleboard.tips.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.huddleboard.tips.TipId;

/** Give this tip these words; those before stay as a revision. */
public record ChangeTip(@NotNull TipId tip, @NotNull @Valid TipWords words) {}
