package org.huddleboard.coaching.ui.home;

import java.util.List;
import java.util.Optional;
import org.huddleboard.coaching.CoachingState;
import org.huddleboard.coaching.application.SessionCard;
import org.huddleboard.coaching.ui.CoachingTimes;

/**
 * Which sessions My shift speaks of.
 *
 * @param over planned for a time that is past, and neither signed by both nor cancelled
 * @param next the next that is planned
 */
record HomeTalks(List<SessionCard> over, Optional<SessionCard> next) {
    HomeTalks {
        over = List.copyOf(over);
    }

    static HomeTalks of(List<SessionCard> ahead, CoachingTimes times) {
        var planned = ahead.stream()
                .filter(session -> session.state() == CoachingState.PLANNED)
                .toList();
        return new HomeTalks(
                planned.stream().filter(session -> times.isOver(session.end())).toList(),
                planned.stream().filter(session -> !times.isOver(session.end())).findFirst());
    }
}
