package org.huddleboard.coaching;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;

/** A session will not take place; {@code instead} is the one that was proposed in its place at once. */
public record SessionCancelled(
        CoachingSessionId session,
        MemberId agent,
        Optional<MemberId> coach,
        Optional<CoachingSessionId> instead,
        Instant at)
        implements AnnouncedChange {
    @Override
    public Set<Topic> topics() {
        return CoachingTopics.ofBoth(agent, coach);
    }
}
