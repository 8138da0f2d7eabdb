package org.huddleboard.goals;

import java.time.Instant;
import java.util.Set;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;

/** A member looked back on a goal and decided what follows. */
public record GoalReviewed(GoalId goal, MemberId member, GoalOutcome outcome, GoalDecision decision, Instant at)
        implements AnnouncedChange {
    @Override
    public Set<Topic> topics() {
        return Set.of(GoalTopics.of(member));
    }
}
