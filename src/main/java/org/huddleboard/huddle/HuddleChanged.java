package org.huddleboard.huddle;

import java.time.Instant;
import java.util.Set;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.TeamId;

/** Something on a team's huddle is different now: its block, its clock, its people or its words. */
public record HuddleChanged(TeamId team, Instant at) implements AnnouncedChange {
    @Override
    public Set<Topic> topics() {
        return Set.of(HuddleTopics.of(team));
    }
}
