package org.huddleboard.kpi;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.TeamId;

/** What happened around the figures of these teams was marked, changed or taken off: whoever shows figures draws anew. */
public record EventsMarked(Set<TeamId> teams, Instant at) implements AnnouncedChange {
    public EventsMarked {
        teams = Set.copyOf(teams);
    }

    @Override
    public Set<Topic> topics() {
        return teams.stream().map(FiguresChanged::topicFor).collect(Collectors.toUnmodifiableSet());
    }
}
