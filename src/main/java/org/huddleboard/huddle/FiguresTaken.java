package org.huddleboard.huddle;

import java.time.Instant;
import java.util.Set;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.TeamId;

/** Figures were taken to a team's next huddle, or were talked about in one. */
public record FiguresTaken(TeamId team, Instant at) implements AnnouncedChange {
    @Override
    public Set<Topic> topics() {
        return Set.of(HuddleTopics.of(team), HuddleTopics.figures(team));
    }
}
