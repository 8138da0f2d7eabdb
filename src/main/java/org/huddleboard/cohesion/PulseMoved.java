package org.huddleboard.cohesion;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;

/** A round opened, closed or was answered with an action; {@code asked} are those it asks, whether they answered or not. */
public record PulseMoved(PulseRoundId round, TeamId team, Set<MemberId> asked, Instant at) implements AnnouncedChange {
    public PulseMoved {
        asked = Set.copyOf(asked);
    }

    @Override
    public Set<Topic> topics() {
        var topics = new HashSet<Topic>();
        topics.add(CohesionTopics.pulse(team));
        asked.forEach(member -> topics.add(CohesionTopics.pulse(member)));
        return topics;
    }
}
