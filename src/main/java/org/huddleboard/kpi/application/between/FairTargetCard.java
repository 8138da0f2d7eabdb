package org.huddleboard.kpi.application.between;

import java.time.LocalDate;
import java.util.Optional;
import org.huddleboard.kpi.FairTargetId;
import org.huddleboard.kpi.KpiCode;

/**
 * A private target as one of the two sees it.
 *
 * @param figure in the measure's unit
 * @param agreed whether it is agreed; otherwise it has only been named
 * @param mine whether the reader's side named it
 * @param due whether the day to look at it again has come
 */
public record FairTargetCard(
        FairTargetId id,
        KpiCode kpi,
        double figure,
        LocalDate from,
        LocalDate review,
        Optional<String> note,
        boolean agreed,
        boolean mine,
        boolean due) {
    /** Whether the reader is asked for a yes. */
    public boolean awaitsMe() {
        return !agreed && !mine;
    }
}
