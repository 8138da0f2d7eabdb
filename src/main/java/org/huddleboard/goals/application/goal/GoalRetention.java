package org.huddleboard.goals.application.goal;

import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.huddleboard.goals.domain.goal.GoalRepository;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes goals that have been over for as long as their screens say. */
@Component
class GoalRetention {
    private static final Period KEPT = Period.ofMonths(24);
    private static final Limit A_NIGHT = Limit.of(5_000);

    private final GoalRepository goals;
    private final GoalShredder shredder;
    private final Clock clock;

    GoalRetention(GoalRepository goals, GoalShredder shredder, Clock clock) {
        this.goals = goals;
        this.shredder = shredder;
        this.clock = clock;
    }

    @Scheduled(cron = "0 29 3 * * *", zone = "UTC")
    @SchedulerLock(name = "goal-retention")
    @Transactional
    void forgetOld() {
        var before = clock.instant().atZone(ZoneOffset.UTC).minus(KEPT).toInstant();
        shredder.shred(goals.findOverBefore(before, A_NIGHT));
    }
}
