package org.huddleboard.people;

import java.time.Instant;
import java.util.Set;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;

/** A role was taken from a member. */
public record RoleTaken(MemberId member, Role role, Instant at) implements AnnouncedChange {
    @Override
    public Set<Topic> topics() {
        return Set.of(PeopleTopics.of(member));
    }
}
