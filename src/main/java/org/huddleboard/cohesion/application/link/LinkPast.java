package org.huddleboard.cohesion.application.link;

import java.time.LocalDate;
import java.util.List;
import org.huddleboard.cohesion.CohesionTopics;
import org.huddleboard.cohesion.application.tie.TeamPast;
import org.huddleboard.live.SharedReading;
import org.huddleboard.shared.TeamId;
import org.springframework.stereotype.Component;

/** A team's weeks, read once for all screens that ask after the same change. */
@Component
class LinkPast {
    private final TeamPast past;
    private final SharedReading together;

    LinkPast(TeamPast past, SharedReading together) {
        this.past = past;
        this.together = together;
    }

    private record Asked(TeamId team, LocalDate today) {}

    LinkWeeks of(TeamId team, LocalDate today) {
        return together.findAnnounced(
                new Asked(team, today), List.of(CohesionTopics.of(team)), () -> LinkWeeks.of(past.panel(team, today)));
    }
}
