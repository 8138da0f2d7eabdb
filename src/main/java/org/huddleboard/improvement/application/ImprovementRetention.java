package org.huddleboard.improvement.application;

import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.huddleboard.improvement.application.measure.Measures;
import org.huddleboard.improvement.domain.activity.ActivityRepository;
import org.huddleboard.improvement.domain.idea.IdeaRepository;
import org.huddleboard.improvement.domain.issue.SystemIssueRepository;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes ideas, activities and what got in the way once they have been kept for as long as the privacy page says. */
@Component
class ImprovementRetention {
    private static final Period KEPT = Period.ofMonths(24);

    private final SystemIssueRepository issues;
    private final IdeaRepository ideas;
    private final ActivityRepository activities;
    private final Measures measures;
    private final Clock clock;

    ImprovementRetention(
            SystemIssueRepository issues,
            IdeaRepository ideas,
            ActivityRepository activities,
            Measures measures,
            Clock clock) {
        this.issues = issues;
        this.ideas = ideas;
        this.activities = activities;
        this.measures = measures;
        this.clock = clock;
    }

    @Scheduled(cron = "0 33 3 * * *", zone = "UTC")
    @SchedulerLock(name = "improvement-retention")
    @Transactional
    void forgetOld() {
        var before = clock.instant().atZone(ZoneOffset.UTC).minus(KEPT).toInstant();
        issues.deleteSaidBefore(before);
        ideas.deleteMovedBefore(before);
        activities.deletePlannedBefore(before);
        measures.forgetOrphans();
    }
}
