package org.huddleboard.kpi.application.between;

import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.huddleboard.kpi.FairTargetState;
import org.huddleboard.kpi.domain.between.ChallengeAnswerRepository;
import org.huddleboard.kpi.domain.between.ChallengeRepository;
import org.huddleboard.kpi.domain.between.FairTargetRepository;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes challenges, and private targets that are over, after as long as the privacy page says. */
@Component
class BetweenRetention {
    private static final Period KEPT = Period.ofMonths(24);

    private final FairTargetRepository targets;
    private final ChallengeRepository challenges;
    private final ChallengeAnswerRepository answers;
    private final Clock clock;

    BetweenRetention(
            FairTargetRepository targets,
            ChallengeRepository challenges,
            ChallengeAnswerRepository answers,
            Clock clock) {
        this.targets = targets;
        this.challenges = challenges;
        this.answers = answers;
        this.clock = clock;
    }

    @Scheduled(cron = "0 29 3 * * *", zone = "UTC")
    @SchedulerLock(name = "kpi-between-retention")
    @Transactional
    void forgetOld() {
        var before = clock.instant().atZone(ZoneOffset.UTC).minus(KEPT).toInstant();
        answers.deleteToAskedBefore(before);
        challenges.deleteAskedBefore(before);
        targets.deleteOver(List.of(FairTargetState.DECLINED, FairTargetState.WITHDRAWN, FairTargetState.ENDED), before);
    }
}
