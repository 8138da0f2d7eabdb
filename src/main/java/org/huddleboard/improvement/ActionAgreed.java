package org.huddleboard.improvement;

import java.time.Instant;
import java.util.Set;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** A team agreed an action; {@code owner} is null where nobody has taken it. */
public record ActionAgreed(
        ActionId action, TeamId team, @Nullable MemberId owner, ActionOrigin origin, Instant at)
        implements AnnouncedChange {
    @Override
    public Set<Topic> topics() {
        return ActionTopics.both(team, owner);
    }
}
