package org.huddleboard.cohesion.application.history;

import java.util.HashSet;
import java.util.UUID;
import org.huddleboard.cohesion.application.pulse.HistoryPulse;
import org.huddleboard.cohesion.application.tie.GoalBook;
import org.huddleboard.cohesion.application.tie.HuddleBook;
import org.huddleboard.cohesion.application.tie.TeamNews;
import org.huddleboard.cohesion.application.tie.TieBook;

/** Where a team's past is written, and who is told. */
record HistoryBooks(TieBook ties, HuddleBook huddles, GoalBook goals, HistoryPulse pulse, TeamNews news) {
    void takeBack(UUID importId) {
        var members = new HashSet<>(ties.takeBack(importId));
        members.addAll(goals.takeBack(importId));
        news.changed(members);
        news.tell(huddles.takeBack(importId));
        pulse.takeBack(importId);
    }
}
