package org.huddleboard.coaching.application;

import jakarta.validation.constraints.NotNull;
import org.huddleboard.coaching.CommitmentId;
import org.huddleboard.coaching.CommitmentState;

/** Say how a commitment went, with a sentence if there is one to say. */
public record CheckCommitment(
        @NotNull CommitmentId commitment,
        @NotNull CommitmentState outcome,
        @NotNull String said) {
    /** Longest sentence. */
    public static final int LONGEST = 300;
}
