package org.huddleboard.goals;

import java.time.Instant;
import java.util.Set;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.RecordRef;

/** A member says that this colleague helped with a goal, by what happened between the two. */
public record HelpNamed(GoalId goal, MemberId member, MemberId helper, RecordRef record, Instant at)
        implements AnnouncedChange {
    @Override
    public Set<Topic> topics() {
        return Set.of(GoalTopics.of(member));
    }
}
