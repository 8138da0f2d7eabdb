package org.huddleboard.rota;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;

/** The rota says something else about these people and their teams than before. */
public record ShiftsChanged(Set<MemberId> members, Set<TeamId> teams, Instant at) implements AnnouncedChange {
    public ShiftsChanged {
        members = Set.copyOf(members);
        teams = Set.copyOf(teams);
    }

    @Override
    public Set<Topic> topics() {
        return Stream.concat(
                        members.stream().map(RotaTopics::of), teams.stream().map(RotaTopics::of))
                .collect(Collectors.toUnmodifiableSet());
    }
}
