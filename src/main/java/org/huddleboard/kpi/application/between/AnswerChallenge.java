package org.huddleboard.kpi.application.between;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.huddleboard.kpi.ChallengeId;
import org.huddleboard.kpi.ChallengeOutcome;

/** Answer this challenge. The client key is made when the form opens. */
public record AnswerChallenge(
        @NotNull UUID clientKey,
        @NotNull ChallengeId challenge,
        @NotNull ChallengeOutcome outcome,
        @NotNull String words) {}
