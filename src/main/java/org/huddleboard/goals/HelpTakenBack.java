package org.huddleboard.goals;

import java.time.Instant;
import java.util.Set;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.RecordRef;

/** A member no longer names this as help with a goal; it counts as never named. */
public record HelpTakenBack(GoalId goal, MemberId member, RecordRef record, Instant at) implements AnnouncedChange {
    @Override
    public Set<Topic> topics() {
        return Set.of(GoalTopics.of(member));
    }
}
