package org.huddleboard.tips.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.huddleboard.tips.TipId;

/** Say how a tip went, with one short reason; of a tip that did not work the reason is needed. */
public record TellOutcome(
        @NotNull TipId tip,
        boolean worked,
        @NotNull @Size(max = 140) String reason) {}
