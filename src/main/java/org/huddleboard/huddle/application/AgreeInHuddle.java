package org.huddleboard.huddle.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.huddleboard.huddle.HuddleId;
import org.huddleboard.huddle.domain.Huddle;

/** Agree on one line: what, {@code @name} who, {@code +3} in how many days. The same key twice is one action. */
public record AgreeInHuddle(
        @NotNull UUID key,
        @NotNull HuddleId huddle,
        @NotBlank @Size(max = 2 * Huddle.MAX_WORDS) String line) {}
