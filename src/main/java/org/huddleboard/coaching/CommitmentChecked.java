package org.huddleboard.coaching;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;

/** A commitment was looked at on its day: kept, partly kept or not. */
public record CommitmentChecked(
        CommitmentId commitment,
        CoachingSessionId session,
        MemberId agent,
        Optional<MemberId> coach,
        CommitmentState outcome,
        Instant at)
        implements AnnouncedChange {
    @Override
    public Set<Topic> topics() {
        return CoachingTopics.ofBoth(agent, coach);
    }
}
