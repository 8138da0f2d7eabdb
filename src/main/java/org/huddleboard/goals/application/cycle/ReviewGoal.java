package org.huddleboard.goals.application.cycle;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.huddleboard.goals.GoalDecision;
import org.huddleboard.goals.GoalId;
import org.huddleboard.goals.GoalOutcome;

/**
 * Look back on that goal.
 *
 * @param nextKey names the cycle that follows, where one does
 * @param until the day of its review; not looked at where nothing follows
 */
public record ReviewGoal(
        @NotNull GoalId goal,
        @NotNull UUID nextKey,
        @NotNull GoalOutcome outcome,
        @NotNull GoalDecision decision,
        @NotNull @Size(max = MAX_WORDS) String words,
        @NotNull LocalDate until) {
    /** Longest text of a review. */
    public static final int MAX_WORDS = 600;
}
