package org.huddleboard.kpi.application.between;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.huddleboard.kpi.KpiCode;

/** Challenge my own figure, as it stood for that week. The client key is made when the form opens. */
public record RaiseChallenge(
        @NotNull UUID clientKey,
        @NotNull KpiCode kpi,
        @NotNull LocalDate week,
        double figure,
        @NotNull String words) {
    /** Longest text. */
    public static final int MAX_WORDS = 600;
}
