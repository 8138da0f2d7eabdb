package org.huddleboard.kpi.application.board;

import java.time.LocalDate;
import java.util.Optional;

/** From a day to a day, both included; what is left out is chosen by what there is. */
public record Period(Optional<LocalDate> from, Optional<LocalDate> to) {
    public boolean endsBeforeItBegins() {
        return from.isPresent() && to.isPresent() && to.get().isBefore(from.get());
    }
}
