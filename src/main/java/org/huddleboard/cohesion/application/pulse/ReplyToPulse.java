package org.huddleboard.cohesion.application.pulse;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.cohesion.PulseItem;
import org.huddleboard.cohesion.PulseRoundId;
import org.huddleboard.improvement.AgreeAction;
import org.huddleboard.shared.MemberId;

/** Answer a round with one action, about one of its sentences. The key is the client's own. */
public record ReplyToPulse(
        @NotNull UUID key,
        @NotNull PulseRoundId round,
        @NotNull PulseItem item,
        @NotBlank @Size(max = AgreeAction.MAX_TEXT) String text,
        @NotNull LocalDate due,
        @NotNull Optional<MemberId> owner) {}
