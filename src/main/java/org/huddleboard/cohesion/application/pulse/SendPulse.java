package org.huddleboard.cohesion.application.pulse;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.huddleboard.cohesion.PulseRoundId;

/** A whole form, sent once; the answers stand in the order of its sentences. */
public record SendPulse(
        @NotNull PulseRoundId round, @NotNull List<Integer> answers) {
    public SendPulse {
        answers = List.copyOf(answers);
    }

    /** Answers are nobody's to read, in a log neither. */
    @Override
    public String toString() {
        return "SendPulse[" + round + "]";
    }
}
