package org.huddleboard.shadowing;

import java.time.Instant;
import java.util.Set;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.SiteId;
import org.huddleboard.shared.TeamId;

/** A host offers a session; {@code teams} holds the host's. */
public record SlotOffered(
        ShadowingSessionId session, MemberId host, SiteId site, Set<TeamId> teams, Instant start, Instant at)
        implements AnnouncedChange {
    public SlotOffered {
        teams = Set.copyOf(teams);
    }

    @Override
    public Set<Topic> topics() {
        return ShadowingTopics.of(site, teams, host);
    }
}
