package org.huddleboard.cohesion.application.pulse;

import java.time.LocalDate;
import java.util.Optional;
import org.huddleboard.cohesion.application.pulse.PulseStanding.Closed;

/**
 * A round that is over, with what was counted.
 *
 * @param otherwise why it is not shown where nothing was counted
 */
record ClosedRound(LocalDate closedOn, Optional<Closed> counted, PulseHidden otherwise) {
    Optional<Closed> shown(LocalDate today) {
        return counted.filter(closed -> Shown.enough(closed.figure()) && Shown.isRecent(closedOn, today));
    }

    Optional<PulseHidden> hidden(LocalDate today) {
        if (shown(today).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(Shown.isRecent(closedOn, today) ? otherwise : PulseHidden.TOO_OLD);
    }
}
