package org.huddleboard.people;

import java.time.Instant;
import java.util.Set;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;

/** A member has a password, new or first, and can sign in with it. */
public record AccountOpened(MemberId member, Instant at) implements AnnouncedChange {
    @Override
    public Set<Topic> topics() {
        return Set.of(PeopleTopics.of(member));
    }
}
