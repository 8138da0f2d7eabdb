package org.huddleboard.kpi.application.between;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.MemberId;

/** Name this private target to the other side. The client key is made when the form opens. */
public record NameFairTarget(
        @NotNull UUID clientKey,
        @NotNull MemberId member,
        @NotNull KpiCode kpi,
        double figure,
        @NotNull LocalDate from,
        @NotNull LocalDate review,
        @NotNull String note) {}
