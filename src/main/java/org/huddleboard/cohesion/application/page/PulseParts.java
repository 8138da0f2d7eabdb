package org.huddleboard.cohesion.application.page;

import java.util.OptionalInt;
import org.huddleboard.cohesion.application.pulse.PulseForm;
import org.huddleboard.cohesion.application.pulse.PulseService;
import org.huddleboard.cohesion.application.pulse.PulseStanding;
import org.huddleboard.cohesion.application.view.DialFigure;
import org.huddleboard.cohesion.application.view.PulsePart;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.springframework.stereotype.Component;

/** The pulse as the team's page shows it. */
@Component
class PulseParts {
    private static final double LIKELY = 1.96;
    private static final int MOST = 100;

    private final PulseService mine;
    private final Access access;

    PulseParts(PulseService mine, Access access) {
        this.mine = mine;
        this.access = access;
    }

    PulsePart of(PulseStanding standing) {
        return new PulsePart(
                standing.open().map(open -> new PulsePart.OpenRound(open.closesOn(), waitsForMe(open))),
                standing.closed().map(PulseParts::felt));
    }

    private boolean waitsForMe(PulseStanding.Open open) {
        return access.may(Action.PULSE_ANSWER)
                && mine.waiting()
                        .map(PulseForm::round)
                        .filter(open.id()::equals)
                        .isPresent();
    }

    private static PulsePart.Felt felt(PulseStanding.Closed closed) {
        var half = LIKELY * closed.figure().standardError();
        return new PulsePart.Felt(
                new DialFigure(closed.score(), whole(closed.score() - half), whole(closed.score() + half)),
                closed.closedOn(),
                OptionalInt.of(closed.answered()),
                closed.asked());
    }

    static int whole(double value) {
        return Math.clamp(Math.round(value), 0, MOST);
    }
}
