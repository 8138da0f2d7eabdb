package org.huddleboard.improvement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** An action got a new date. */
public record ActionMoved(
        ActionId action, TeamId team, @Nullable MemberId owner, LocalDate due, Instant at) implements AnnouncedChange {
    @Override
    public Set<Topic> topics() {
        return ActionTopics.both(team, owner);
    }
}
