package org.huddleboard.improvement;

import java.time.Instant;
import java.util.Set;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** An idea was brought or came a step further; {@code by} took the step, {@code author} is null once they have left. */
public record IdeaMoved(IdeaId idea, TeamId team, @Nullable MemberId author, MemberId by, IdeaState state, Instant at)
        implements AnnouncedChange {
    @Override
    public Set<Topic> topics() {
        return Set.of(ImprovementTopics.of(team));
    }
}
