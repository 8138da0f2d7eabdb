package org.huddleboard.goals;

import java.time.Instant;
import java.util.Set;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;

/** A member has finished a self-audit. What it says stays theirs alone. */
public record AuditClosed(AuditId audit, MemberId member, Instant at) implements AnnouncedChange {
    @Override
    public Set<Topic> topics() {
        return Set.of(GoalTopics.of(member));
    }
}
