package org.huddleboard.improvement.application;

import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.huddleboard.improvement.domain.TeamActionRepository;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes actions that have been kept for as long as the privacy page says. */
@Component
class ActionRetention {
    private static final Period KEPT = Period.ofMonths(24);

    private final TeamActionRepository actions;
    private final Clock clock;

    ActionRetention(TeamActionRepository actions, Clock clock) {
        this.actions = actions;
        this.clock = clock;
    }

    @Scheduled(cron = "0 27 3 * * *", zone = "UTC")
    @SchedulerLock(name = "action-retention")
    @Transactional
    void forgetOld() {
        actions.deleteAgreedBefore(
                clock.instant().atZone(ZoneOffset.UTC).minus(KEPT).toInstant());
    }
}
