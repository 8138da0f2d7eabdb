package org.huddleboard.coaching;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;

/** A session carries both signatures: it is a record now, and its commitments hold. */
public record SessionSigned(CoachingSessionId session, CoachingKind kind, MemberId agent, MemberId coach, Instant at)
        implements AnnouncedChange {
    @Override
    public Set<Topic> topics() {
        return CoachingTopics.ofBoth(agent, Optional.of(coach));
    }
}
