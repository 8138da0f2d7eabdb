package org.huddleboard.huddle.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.huddleboard.kpi.Cause;
import org.huddleboard.kpi.KpiCode;
import org.jspecify.annotations.Nullable;

/**
 * One figure the team looked at; a concerning one has to be explained before the huddle moves on.
 *
 * @param weekStart the Monday of its week; null in huddles of before weeks were kept
 * @param asked whether somebody asked to talk about it
 */
@Embeddable
public record FigureLine(
        @Enumerated(EnumType.STRING) KpiCode kpi,
        boolean concerning,
        String figureValue,
        @Enumerated(EnumType.STRING) @Nullable Cause cause,
        @Nullable String reason,
        @Nullable UUID action,
        @Nullable LocalDate weekStart,
        boolean asked) {
    public static FigureLine of(KpiCode kpi, boolean concerning, String value) {
        return new FigureLine(kpi, concerning, value, null, null, null, null, false);
    }

    /** The same of that week; {@code asked} where somebody wants to talk about it. */
    public FigureLine in(LocalDate week, boolean asked) {
        return new FigureLine(kpi, concerning, figureValue, cause, reason, action, week, asked);
    }

    public FigureLine because(Cause cause, String reason) {
        return new FigureLine(kpi, concerning, figureValue, cause, reason, action, weekStart, asked);
    }

    public FigureLine answeredBy(UUID action) {
        return new FigureLine(kpi, concerning, figureValue, cause, reason, action, weekStart, asked);
    }

    /** The team stops at it. */
    public boolean isTalkedAbout() {
        return concerning || asked;
    }

    public boolean isOf(KpiCode kpi, LocalDate week) {
        return this.kpi == kpi && week.equals(weekStart);
    }

    public boolean lacksReason() {
        return concerning && reason == null;
    }

    public boolean lacksAction() {
        return concerning && action == null && cause != Cause.KNOWN_CAUSE;
    }
}
