package org.huddleboard.kpi;

import java.time.Instant;
import java.util.Set;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.TeamId;

/** A team's target or the limits of one of its charts were decided anew. */
public record FigureSteered(TeamId team, KpiCode kpi, Instant at) implements AnnouncedChange {
    @Override
    public Set<Topic> topics() {
        return Set.of(FiguresChanged.topicFor(team));
    }
}
