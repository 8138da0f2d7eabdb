package org.huddleboard.kpi;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.TeamId;

/** Readings of these teams came in or were taken back. */
public record FiguresChanged(Set<TeamId> teams, Instant at) implements AnnouncedChange {
    public FiguresChanged {
        teams = Set.copyOf(teams);
    }

    @Override
    public Set<Topic> topics() {
        return teams.stream().map(FiguresChanged::topicFor).collect(Collectors.toUnmodifiableSet());
    }

    public static Topic topicFor(TeamId team) {
        return new Topic("figures", team.value());
    }
}
