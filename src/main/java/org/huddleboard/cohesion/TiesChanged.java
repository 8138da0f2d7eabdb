package org.huddleboard.cohesion;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.TeamId;

/** Ties, huddles or goals of members of these teams are known better than before. */
public record TiesChanged(Set<TeamId> teams, Instant at) implements AnnouncedChange {
    public TiesChanged {
        teams = Set.copyOf(teams);
    }

    @Override
    public Set<Topic> topics() {
        return teams.stream().map(CohesionTopics::of).collect(Collectors.toUnmodifiableSet());
    }
}
