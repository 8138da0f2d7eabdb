package org.huddleboard.huddle.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.huddleboard.huddle.Cause;
import org.huddleboard.kpi.KpiCode;
import org.jspecify.annotations.Nullable;

/** One figure the team looked at; a concerning one has to be explained before the huddle moves on. */
@Embeddable
public record FigureLine(
        @Enumerated(EnumType.STRING) KpiCode kpi,
        boolean concerning,
        String figureValue,
        @Enumerated(EnumType.STRING) @Nullable Cause cause,
        @Nullable String reason,
        @Nullable UUID action) {
    public static FigureLine of(KpiCode kpi, boolean concerning, String value) {
        return new FigureLine(kpi, concerning, value, null, null, null);
    }

    FigureLine because(Cause cause, String reason) {
        return new FigureLine(kpi, concerning, figureValue, cause, reason, action);
    }

    FigureLine answeredBy(UUID action) {
        return new FigureLine(kpi, concerning, figureValue, cause, reason, action);
    }

    public boolean lacksReason() {
        return concerning && reason == null;
    }

    public boolean lacksAction() {
        return concerning && action == null && cause != Cause.KNOWN_CAUSE;
    }
}
