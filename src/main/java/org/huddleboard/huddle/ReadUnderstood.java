package org.huddleboard.huddle;

import java.time.Instant;
import java.util.Set;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;

/** Somebody who was away read what the huddle said. */
public record ReadUnderstood(HuddleId huddle, TeamId team, MemberId member, Instant at) implements AnnouncedChange {
    @Override
    public Set<Topic> topics() {
        return Set.of(HuddleTopics.of(team), HuddleTopics.of(member));
    }
}
