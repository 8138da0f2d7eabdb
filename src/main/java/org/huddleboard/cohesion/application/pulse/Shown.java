package org.huddleboard.cohesion.application.pulse;

import java.time.LocalDate;
import org.huddleboard.cohesion.domain.index.PulseFigure;

/** From how many answers, and how long, a round is shown. */
final class Shown {
    /** May be raised; what was counted below an earlier threshold is not kept and so cannot come back. */
    static final int FEWEST = PulseFigure.FEWEST;

    private static final int DAYS = 28;

    private Shown() {}

    static boolean enough(PulseFigure figure) {
        return figure.responses() >= FEWEST;
    }

    static boolean isRecent(LocalDate closedOn, LocalDate today) {
        return !closedOn.plusDays(DAYS).isBefore(today);
    }
}
