package org.huddleboard.cohesion;

import java.time.LocalDate;
import java.util.List;
import org.huddleboard.shared.TeamId;

/**
 * "You said, we did": what a pulse said and what the team did about it. It asks no permission: it serves services that
 * have asked, the wall among them, so there is no figure and no name in it.
 */
public interface SaidAndDone {
    /** The latest first. */
    List<Line> of(TeamId team, int most);

    /**
     * One answer to one round.
     *
     * @param item the sentence that the action answers
     * @param action what was agreed, in the team's words
     * @param done whether it is done
     * @param closed the day the round closed
     */
    record Line(PulseItem item, String action, boolean done, LocalDate closed) {}
}
