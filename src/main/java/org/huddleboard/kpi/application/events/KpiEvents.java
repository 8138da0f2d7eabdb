package org.huddleboard.kpi.application.events;

import java.time.LocalDate;
import java.util.List;
import org.huddleboard.kpi.EventKind;
import org.huddleboard.shared.TeamId;

/** What happened around a team's figures, the site's events with its own. It asks no permission: it serves services. */
public interface KpiEvents {
    /** Whatever lay in these days at least in part, the earliest first. */
    List<Mark> between(TeamId team, LocalDate from, LocalDate to);

    /** An event from its first day to its last, which may be the same. */
    record Mark(LocalDate day, LocalDate lastDay, EventKind kind, String title) {}
}
