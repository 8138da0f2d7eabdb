package org.huddleboard.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;

/** A member belongs to another team from that day on, which may lie in the past. */
public record MemberMoved(MemberId member, LocalDate from, Instant at) implements AnnouncedChange {
    @Override
    public Set<Topic> topics() {
        return Set.of(PeopleTopics.of(member));
    }
}
