package org.huddleboard.coaching.application;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.huddleboard.coaching.CoachingSessionId;
import org.huddleboard.kpi.KpiCode;
import org.jspecify.annotations.Nullable;

/** Write down what will be done until that day, and the figure it should show in, if any. */
public record NoteCommitment(
        @NotNull CoachingSessionId session,
        @NotNull String words,
        @Nullable LocalDate dueOn,
        @Nullable KpiCode kpi) {
    /** Longest sentence. */
    public static final int LONGEST = 200;
    /** Most a session; the form goes when they stand. */
    public static final int MOST = 2;
}
