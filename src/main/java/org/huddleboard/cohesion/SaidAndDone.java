package org.huddleboard.cohesion;

import java.time.LocalDate;
import java.util.List;
import org.huddleboard.shared.TeamId;

/**
 * "You said, we did": what a pulse said and what the team did about it, and what got in the team's way and was answered
 * within the last fortnight. It asks no permission: it serves services that have asked, the wall among them, so there is no
 * figure in it, and nobody of the site is named in what was answered.
 */
public interface SaidAndDone {
    /** The latest first. */
    List<Line> of(TeamId team, int most);

    /**
     * One thing said and what came of it.
     *
     * @param did what was agreed or answered, in the team's words
     * @param day when the round closed, or when it was answered
     */
    record Line(Said said, String did, How how, LocalDate day) {}

    /** What was said. */
    sealed interface Said {
        /** A sentence of the pulse. */
        record Sentence(PulseItem item) implements Said {}

        /** What gets in the way, in somebody's words. */
        record Words(String text) implements Said {}
    }

    /** How far it is. */
    enum How {
        /** The action that answers a round is done. */
        DONE,
        /** The action that answers a round is agreed. */
        AGREED,
        FIXED,
        TRIED,
        CANNOT
    }
}
