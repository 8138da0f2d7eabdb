package org.huddleboard.shadowing;

import java.time.Instant;
import java.util.Set;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.SiteId;
import org.huddleboard.shared.TeamId;

/** A guest has taken a seat; {@code teams} holds both people's. */
public record SeatBooked(
        ShadowingSessionId session, MemberId host, MemberId guest, SiteId site, Set<TeamId> teams, Instant at)
        implements AnnouncedChange {
    public SeatBooked {
        teams = Set.copyOf(teams);
    }

    @Override
    public Set<Topic> topics() {
        return ShadowingTopics.of(site, teams, host, guest);
    }
}
