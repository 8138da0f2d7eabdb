package org.huddleboard.feedback.application;

import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.huddleboard.feedback.domain.FeedbackRepository;
import org.huddleboard.feedback.domain.ask.FeedbackRequestRepository;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes cards, with what was asked about them, and what was asked for, that have been kept for as long as their screens say. */
@Component
class FeedbackRetention {
    private static final Period KEPT = Period.ofMonths(24);

    private final FeedbackRepository cards;
    private final FeedbackRequestRepository requests;
    private final Clock clock;

    FeedbackRetention(FeedbackRepository cards, FeedbackRequestRepository requests, Clock clock) {
        this.cards = cards;
        this.requests = requests;
        this.clock = clock;
    }

    @Scheduled(cron = "0 17 3 * * *", zone = "UTC")
    @SchedulerLock(name = "feedback-retention")
    @Transactional
    void forgetOld() {
        var before = clock.instant().atZone(ZoneOffset.UTC).minus(KEPT).toInstant();
        cards.deleteGivenBefore(before);
        requests.deleteAskedBefore(before);
    }
}
