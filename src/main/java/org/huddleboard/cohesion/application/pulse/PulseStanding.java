package org.huddleboard.cohesion.application.pulse;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.huddleboard.cohesion.PulseItem;
import org.huddleboard.cohesion.PulseRoundId;
import org.huddleboard.cohesion.domain.index.PulseFigure;

/**
 * How a team's pulse stands.
 *
 * @param open the round that can be answered now
 * @param closed the latest closed round where it may be shown
 * @param hidden why there is no closed round to show; empty where there is one
 */
public record PulseStanding(Optional<Open> open, Optional<Closed> closed, Optional<PulseHidden> hidden) {
    public static PulseStanding none() {
        return new PulseStanding(Optional.empty(), Optional.empty(), Optional.of(PulseHidden.NONE_CLOSED));
    }

    /** What goes into the team's index. */
    public Optional<PulseFigure> figure() {
        return closed.map(Closed::figure);
    }

    /**
     * A round that can be answered; how many have is not told.
     *
     * @param closesOn its last day
     */
    public record Open(PulseRoundId id, LocalDate closesOn) {}

    /**
     * A round that has closed with at least five answers.
     *
     * @param closedOn its last day
     * @param figure rounded to whole numbers of a hundred, as every figure here
     * @param asked how many were asked
     * @param scores of each sentence that was asked, 0 to 100; empty where a round was brought along without them
     */
    public record Closed(
            PulseRoundId id, LocalDate closedOn, PulseFigure figure, int asked, Map<PulseItem, Integer> scores) {
        private static final double LIKELY = 1.96;

        /** From 0 to 100. */
        public int score() {
            return (int) Math.round(figure.score() * 100);
        }

        /** Where the whole team's answer likely lies, from 0 to 100. */
        public int low() {
            return (int) Math.max(0, Math.round(score() - LIKELY * figure.standardError()));
        }

        public int high() {
            return (int) Math.min(100, Math.round(score() + LIKELY * figure.standardError()));
        }

        public int answered() {
            return figure.responses();
        }

        /** In per cent of those who were asked. */
        public int participation() {
            return Math.round(100f * answered() / Math.max(asked, answered()));
        }
    }
}
