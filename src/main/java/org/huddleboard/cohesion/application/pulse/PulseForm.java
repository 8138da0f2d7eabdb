package org.huddleboard.cohesion.application.pulse;

import java.time.LocalDate;
import java.util.List;
import org.huddleboard.cohesion.PulseItem;
import org.huddleboard.cohesion.PulseRoundId;

/** Four sentences that wait for whoever asks, until the end of that day. */
public record PulseForm(PulseRoundId round, String team, LocalDate closesOn, List<PulseItem> items) {
    public PulseForm {
        items = List.copyOf(items);
    }
}
