package org.huddleboard.goals;

import java.time.Instant;
import java.util.Set;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;

/** A member rated something in a self-audit; only their own screens hear of it. */
public record AuditAnswered(AuditId audit, MemberId member, Instant at) implements AnnouncedChange {
    @Override
    public Set<Topic> topics() {
        return Set.of(GoalTopics.of(member));
    }
}
