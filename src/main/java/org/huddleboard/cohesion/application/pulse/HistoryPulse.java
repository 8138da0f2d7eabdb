package org.huddleboard.cohesion.application.pulse;

import java.time.LocalDate;
import java.util.UUID;
import org.huddleboard.cohesion.PulseItem;
import org.huddleboard.shared.TeamId;

/**
 * Takes in the pulse rounds that a team brings along from its spreadsheets. Each import's round stands by itself: answers
 * of two imports, or of an import and the board, are never put together, so that nobody can fill up a round that is
 * hidden; and of one day only one set of answers is ever shown, so that two figures cannot be taken from one another. It
 * asks no permission: it serves imports that have asked.
 */
public interface HistoryPulse {
    /**
     * One answer, 1 to 5, of one response. The same answer of the same response and day is taken once.
     *
     * @param response its number in the file, not a person
     * @return whether it is new; where it stood already nothing changes
     */
    boolean take(UUID importId, TeamId team, LocalDate round, String response, PulseItem item, int answer);

    /** Once all of an import's answers are in: its rounds stand where there was none of that day before. */
    void settle(UUID importId);

    /** Takes back what that import brought. */
    void takeBack(UUID importId);
}
