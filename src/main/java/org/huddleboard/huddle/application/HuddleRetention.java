package org.huddleboard.huddle.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.huddleboard.huddle.domain.HuddleRepository;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes records of huddles that have been kept for as long as the privacy page says. */
@Component
class HuddleRetention {
    private static final Period KEPT = Period.ofMonths(24);

    private final HuddleRepository huddles;
    private final Clock clock;

    HuddleRetention(HuddleRepository huddles, Clock clock) {
        this.huddles = huddles;
        this.clock = clock;
    }

    @Scheduled(cron = "0 23 3 * * *", zone = "UTC")
    @SchedulerLock(name = "huddle-retention")
    @Transactional
    void forgetOld() {
        huddles.deleteHeldBefore(LocalDate.now(clock).minus(KEPT));
    }
}
