package org.huddleboard.improvement;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.huddleboard.shared.TeamId;

/** What a team has agreed, and the steps of an action; each refuses whoever may not take it. */
public interface TeamActions {
    /** Open and escalated ones, overdue first, then by date. */
    List<OpenAction> open(TeamId team, int limit);

    ActionId agree(@Valid AgreeAction command);

    /** Puts it off; never to a day that has passed. */
    void newDate(ActionId action, LocalDate due);

    /** Sends it one tier up, to whoever looks after the site; the team goes on seeing it. */
    void escalate(ActionId action, String reason);

    /** Said by its owner or by whoever leads the team; a second time changes nothing. */
    void done(ActionId action);
}
