package org.huddleboard.improvement;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;

/** Somebody is named, or no longer named, for their part in an idea or an activity: {@code about} is its id. */
public record ImprovementCredited(UUID about, TeamId team, MemberId member, boolean named, Instant at)
        implements AnnouncedChange {
    @Override
    public Set<Topic> topics() {
        return Set.of(ImprovementTopics.of(team));
    }
}
