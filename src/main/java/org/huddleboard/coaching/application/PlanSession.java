package org.huddleboard.coaching.application;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.huddleboard.shared.MemberId;

/** Sit together with that person from then on; {@code aboutMe} where whoever asks is the one it is about. */
public record PlanSession(
        @NotNull UUID key,
        @NotNull MemberId with,
        boolean aboutMe,
        @NotNull Instant start,
        int minutes) {}
