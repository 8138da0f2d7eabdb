package org.huddleboard.shadowing;

import java.time.Instant;
import java.util.Set;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.SiteId;
import org.huddleboard.shared.TeamId;

/** A session will not take place: its host or somebody who arranges took it back; the guests had seats until then. */
public record SessionCancelled(
        ShadowingSessionId session, MemberId host, Set<MemberId> guests, SiteId site, Set<TeamId> teams, Instant at)
        implements AnnouncedChange {
    public SessionCancelled {
        guests = Set.copyOf(guests);
        teams = Set.copyOf(teams);
    }

    @Override
    public Set<Topic> topics() {
        var topics = ShadowingTopics.of(site, teams, host);
        guests.forEach(guest -> topics.add(ShadowingTopics.of(guest)));
        return topics;
    }
}
