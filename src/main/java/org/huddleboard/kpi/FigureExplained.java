package org.huddleboard.kpi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.TeamId;

/** Somebody said why a figure of a team stands out in that week. */
public record FigureExplained(TeamId team, KpiCode kpi, LocalDate week, Instant at) implements AnnouncedChange {
    @Override
    public Set<Topic> topics() {
        return Set.of(FiguresChanged.topicFor(team));
    }
}
