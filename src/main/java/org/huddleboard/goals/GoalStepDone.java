package org.huddleboard.goals;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;

/** A member took a small step of a goal. */
public record GoalStepDone(GoalId goal, MemberId member, UUID step, Instant at) implements AnnouncedChange {
    @Override
    public Set<Topic> topics() {
        return Set.of(GoalTopics.of(member));
    }
}
