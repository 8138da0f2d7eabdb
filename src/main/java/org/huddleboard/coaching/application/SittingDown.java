package org.huddleboard.coaching.application;

import java.time.Clock;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huddleboard.coaching.CoachingState;
import org.huddleboard.coaching.CoachingTopics;
import org.huddleboard.coaching.domain.CoachingSessionRepository;
import org.huddleboard.coaching.domain.Meeting;
import org.huddleboard.live.LiveTopics;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the open pages of this node, every minute, whose session can be written from now on. */
@Component
class SittingDown {
    /** Longer than the time between two looks: to be told twice harms nobody. */
    private static final Duration LOOKS_BACK = Duration.ofMinutes(2);

    private final CoachingSessionRepository sessions;
    private final LiveTopics live;
    private final Clock clock;

    SittingDown(CoachingSessionRepository sessions, LiveTopics live, Clock clock) {
        this.sessions = sessions;
        this.live = live;
        this.clock = clock;
    }

    @Scheduled(cron = "5 * * * * *")
    @Transactional(readOnly = true)
    void tell() {
        var latest = Meeting.latestBegunAt(clock.instant());
        var begun = sessions.findByStateAndStartAtGreaterThanAndStartAtLessThanEqual(
                CoachingState.PLANNED, latest.minus(LOOKS_BACK), latest, Limit.unlimited());
        live.raise(begun.stream()
                .flatMap(session -> Stream.concat(Stream.of(session.agent()), session.coach().stream()))
                .map(CoachingTopics::of)
                .collect(Collectors.toSet()));
    }
}
