package org.huddleboard.kpi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;

/**
 * Why figures stand out: one reason for a figure of a week, whether it was said on the board or in the huddle. It asks
 * no permission: it serves services that have asked.
 */
public interface FigureReasons {
    /** Longest reason: it has to be read on a wall. */
    int MAX_WORDS = 240;

    /** The reasons of a team's week, in one statement. */
    Map<KpiCode, Reason> of(TeamId team, LocalDate week);

    /** Says why, in place of what was said before; customers' details are refused at {@code reason}. */
    void say(FigureRef figure, Cause cause, String words);

    /** A reason; {@code by} is empty once whoever said it has left. */
    record Reason(Cause cause, String words, Optional<MemberId> by, Instant at) {}
}
