package org.huddleboard.cohesion.application.view;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the pulse says as a total, or why it says nothing.
 *
 * @param open the round that can be answered now
 * @param felt the latest closed round; empty where it may not be shown
 */
public record PulsePart(Optional<OpenRound> open, Optional<Felt> felt) {
    public static PulsePart none() {
        return new PulsePart(Optional.empty(), Optional.empty());
    }

    /**
     * The round that is open.
     *
     * @param closes its last day
     * @param mine whether the reader may answer it and has not
     */
    public record OpenRound(LocalDate closes, boolean mine) {}

    /**
     * Felt cohesion.
     *
     * @param closed the day the round closed
     * @param answered how many answered, told from five on
     * @param asked of how many
     */
    public record Felt(DialFigure figure, LocalDate closed, OptionalInt answered, int asked) {}
}
