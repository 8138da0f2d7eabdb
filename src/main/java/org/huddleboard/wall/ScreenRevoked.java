package org.huddleboard.wall;

import java.time.Instant;
import java.util.Set;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.TeamId;

/** A screen shows nothing any more. */
public record ScreenRevoked(WallScreenId screen, TeamId team, Instant at) implements AnnouncedChange {
    @Override
    public Set<Topic> topics() {
        return WallTopics.both(screen, team);
    }
}
