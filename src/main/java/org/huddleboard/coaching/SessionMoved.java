package org.huddleboard.coaching;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;

/** A session was proposed, planned, put elsewhere, prepared, written in or signed by one of the two. */
public record SessionMoved(CoachingSessionId session, MemberId agent, Optional<MemberId> coach, Instant at)
        implements AnnouncedChange {
    @Override
    public Set<Topic> topics() {
        return CoachingTopics.ofBoth(agent, coach);
    }
}
