package org.huddleboard.improvement;

import java.time.Instant;
import java.util.Set;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.SiteId;
import org.huddleboard.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** An action is done; whoever it was sent up to hears of it too. */
public record ActionDone(
        ActionId action, TeamId team, SiteId site, @Nullable MemberId owner, Instant at) implements AnnouncedChange {
    @Override
    public Set<Topic> topics() {
        return ActionTopics.all(team, site, owner);
    }
}
