package org.huddleboard.huddle;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;

/** A huddle is over; the absent have a sixty-second read now. */
public record HuddleEnded(
        HuddleId huddle, TeamId team, Set<MemberId> present, Set<MemberId> expected, Set<MemberId> absent, Instant at)
        implements AnnouncedChange {
    public HuddleEnded {
        present = Set.copyOf(present);
        expected = Set.copyOf(expected);
        absent = Set.copyOf(absent);
    }

    @Override
    public Set<Topic> topics() {
        var topics = new HashSet<>(Set.of(HuddleTopics.of(team)));
        absent.forEach(member -> topics.add(HuddleTopics.of(member)));
        return topics;
    }
}
