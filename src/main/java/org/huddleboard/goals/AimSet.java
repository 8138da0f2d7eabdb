package org.huddleboard.goals;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.TeamId;

/** Somebody said, or no longer says, what these teams are after. */
public record AimSet(UUID aim, Set<TeamId> teams, Instant at) implements AnnouncedChange {
    public AimSet {
        teams = Set.copyOf(teams);
    }

    @Override
    public Set<Topic> topics() {
        return Set.copyOf(teams.stream().map(GoalTopics::aims).toList());
    }
}
