package org.huddleboard.coaching.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huddleboard.coaching.domain.CoachingSession;
import org.huddleboard.rota.FreeTime;
import org.huddleboard.shared.MemberId;
import org.springframework.stereotype.Component;

/** The times that suit two people, the next ones first. */
@Component
class SlotSearch {
    private static final Duration NOTICE = Duration.ofMinutes(15);
    private static final Duration AHEAD = Duration.ofDays(14);

    private final FreeTime freeTime;
    private final Clock clock;

    SlotSearch(FreeTime freeTime, Clock clock) {
        this.freeTime = freeTime;
        this.clock = clock;
    }

    List<Instant> next(MemberId one, MemberId other, int minutes, int most) {
        var from = clock.instant().plus(NOTICE);
        return freeTime.starts(Set.of(one, other), minutes, from, from.plus(AHEAD), most);
    }

    /** The next time after a session that will not take place, other than its own. */
    Optional<Instant> insteadOf(CoachingSession cancelled) {
        return cancelled
                .coach()
                .flatMap(coach -> next(cancelled.agent(), coach, cancelled.minutes(), 20).stream()
                        .filter(start -> !overlaps(cancelled, start))
                        .findFirst());
    }

    private static boolean overlaps(CoachingSession session, Instant start) {
        return start.isBefore(session.endAt())
                && start.plus(Duration.ofMinutes(session.minutes())).isAfter(session.startAt());
    }
}
