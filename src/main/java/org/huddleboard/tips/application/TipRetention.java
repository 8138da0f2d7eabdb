package org.huddleboard.tips.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.huddleboard.tips.domain.TipOutcomeRepository;
import org.huddleboard.tips.domain.TipRepository;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes outcomes after two years, and tips that nobody has checked for as long. */
@Component
class TipRetention {
    private static final Period KEPT = Period.ofMonths(24);

    private final TipRepository tips;
    private final TipOutcomeRepository outcomes;
    private final Clock clock;

    TipRetention(TipRepository tips, TipOutcomeRepository outcomes, Clock clock) {
        this.tips = tips;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    @Scheduled(cron = "0 27 3 * * *", zone = "UTC")
    @SchedulerLock(name = "tips-retention")
    @Transactional
    void forgetOld() {
        var before = LocalDate.now(clock.withZone(ZoneOffset.UTC)).minus(KEPT);
        outcomes.deleteToldBefore(before.atStartOfDay(ZoneOffset.UTC).toInstant());
        tips.deleteDueBefore(before);
    }
}
