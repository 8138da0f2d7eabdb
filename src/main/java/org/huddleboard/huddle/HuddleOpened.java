package org.huddleboard.huddle;

import java.time.Instant;
import java.util.Set;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.TeamId;

/** A team's huddle of the day was prepared. */
public record HuddleOpened(HuddleId huddle, TeamId team, Instant at) implements AnnouncedChange {
    @Override
    public Set<Topic> topics() {
        return Set.of(HuddleTopics.of(team));
    }
}
