package org.huddleboard.shadowing;

import java.time.Instant;
import java.util.Set;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.SiteId;
import org.huddleboard.shared.TeamId;

/** A guest's seat is free again, whoever gave it back; {@code teams} holds both people's. */
public record SeatReleased(
        ShadowingSessionId session, MemberId host, MemberId guest, SiteId site, Set<TeamId> teams, Instant at)
        implements AnnouncedChange {
    public SeatReleased {
        teams = Set.copyOf(teams);
    }

    @Override
    public Set<Topic> topics() {
        return ShadowingTopics.of(site, teams, host, guest);
    }
}
