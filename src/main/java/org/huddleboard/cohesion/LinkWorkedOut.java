package org.huddleboard.cohesion;

import java.time.Instant;
import java.util.Set;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.TeamId;

/** What a team's weeks say about exchange and goals has been worked out anew. */
public record LinkWorkedOut(TeamId team, Instant at) implements AnnouncedChange {
    @Override
    public Set<Topic> topics() {
        return Set.of(CohesionTopics.of(team));
    }
}
