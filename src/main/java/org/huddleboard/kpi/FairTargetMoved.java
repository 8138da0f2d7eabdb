package org.huddleboard.kpi;

import java.time.Instant;
import java.util.Set;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;

/** A private target was named, agreed, turned down or ended. */
public record FairTargetMoved(FairTargetId target, MemberId member, TeamId team, Instant at)
        implements AnnouncedChange {
    @Override
    public Set<Topic> topics() {
        return Set.of(MemberTopics.of(member), MemberTopics.of(team));
    }
}
