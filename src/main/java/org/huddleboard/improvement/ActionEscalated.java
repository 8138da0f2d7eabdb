package org.huddleboard.improvement;

import java.time.Instant;
import java.util.Set;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.SiteId;
import org.huddleboard.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** An action was sent one tier up, to the site of its team. */
public record ActionEscalated(
        ActionId action, TeamId team, SiteId site, @Nullable MemberId owner, Instant at) implements AnnouncedChange {
    @Override
    public Set<Topic> topics() {
        return ActionTopics.all(team, site, owner);
    }
}
