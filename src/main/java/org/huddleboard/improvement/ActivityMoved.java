package org.huddleboard.improvement;

import java.time.Instant;
import java.util.Set;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;

/** A team's improvement activity began, was reviewed or was given up. */
public record ActivityMoved(ActivityId activity, TeamId team, MemberId by, ActivityState state, Instant at)
        implements AnnouncedChange {
    @Override
    public Set<Topic> topics() {
        return Set.of(ImprovementTopics.of(team));
    }
}
