package org.huddleboard.cohesion.application.tie;

import java.time.LocalDate;
import org.huddleboard.shared.TeamId;

/**
 * A team's past as the calculations want it, in a number of statements that does not grow with it. It asks no
 * permission: it serves services that have asked.
 */
public interface TeamPast {
    /** The last four weeks of the members of that day. */
    TeamStanding standing(TeamId team, LocalDate today);

    /** The complete weeks before that day, week by week and member by member. */
    WeekPanel panel(TeamId team, LocalDate today);
}
