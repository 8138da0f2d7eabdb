package org.huddleboard.cohesion.application.pulse;

import java.time.LocalDate;
import org.huddleboard.shared.TeamId;

/**
 * What a team's pulse says, in whole numbers and from five answers on. It asks no permission: it serves services that
 * have asked.
 */
public interface PulseFigures {
    /** How the pulse stands on a day: the round that is open, and the latest that had closed by then. */
    PulseStanding latest(TeamId team, LocalDate today);
}
