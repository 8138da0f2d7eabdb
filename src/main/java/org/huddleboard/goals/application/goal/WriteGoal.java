package org.huddleboard.goals.application.goal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.goals.Effectiveness;
import org.huddleboard.goals.domain.goal.Plan;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * A goal as somebody has written it so far. The client key is made when the composer opens, so that a post sent twice is
 * one goal.
 *
 * @param counted in how many of ten contacts it happens today, where a behaviour is counted
 * @param target in the figure's unit, or of ten
 */
public record WriteGoal(
        @NotNull UUID clientKey,
        @NotNull @Size(max = MAX_WORDS) String specific,
        @Nullable KpiCode kpi,
        @Nullable @Size(max = MAX_BEHAVIOUR) String behaviour,
        @Nullable Integer counted,
        @Nullable Double target,
        @NotNull @Size(max = MAX_WORDS) String achievable,
        @NotNull @Size(max = MAX_WORDS) String relevant,
        @Nullable Effectiveness serves,
        @Nullable UUID teamAim,
        @Nullable UUID siteAim,
        @Nullable LocalDate dueOn,
        @NotNull Optional<RecordRef> origin,
        boolean shared) {
    /** Longest text of one letter. */
    public static final int MAX_WORDS = 160;

    public static final int MAX_BEHAVIOUR = 120;

    Plan plan() {
        return new Plan(
                specific, kpi, behaviour, counted, target, achievable, relevant, serves, teamAim, siteAim, dueOn);
    }
}
