package org.huddleboard.kpi;

import java.time.Instant;
import java.util.Set;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;

/** A figure was challenged, answered, or the answer was read. */
public record ChallengeMoved(ChallengeId challenge, MemberId member, TeamId team, Instant at)
        implements AnnouncedChange {
    @Override
    public Set<Topic> topics() {
        return Set.of(MemberTopics.of(member), MemberTopics.of(team));
    }
}
