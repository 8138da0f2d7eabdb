package org.huddleboard.goals.application.goal;

import java.util.List;
import org.huddleboard.goals.domain.cycle.DoEntryRepository;
import org.huddleboard.goals.domain.cycle.GoalReviewRepository;
import org.huddleboard.goals.domain.goal.Goal;
import org.huddleboard.goals.domain.goal.GoalRemarkRepository;
import org.huddleboard.goals.domain.goal.GoalRepository;
import org.huddleboard.goals.domain.goal.GoalStepRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes goals with everything that hangs on them. */
@Component
@Transactional
class GoalShredder {
    private final GoalRepository goals;
    private final GoalStepRepository steps;
    private final DoEntryRepository entries;
    private final GoalReviewRepository reviews;
    private final GoalRemarkRepository remarks;

    GoalShredder(
            GoalRepository goals,
            GoalStepRepository steps,
            DoEntryRepository entries,
            GoalReviewRepository reviews,
            GoalRemarkRepository remarks) {
        this.goals = goals;
        this.steps = steps;
        this.entries = entries;
        this.reviews = reviews;
        this.remarks = remarks;
    }

    void shred(List<Goal> some) {
        if (some.isEmpty()) {
            return;
        }
        var ids = some.stream().map(goal -> goal.id().value()).toList();
        steps.deleteOf(ids);
        entries.deleteOf(ids);
        reviews.deleteOf(ids);
        remarks.deleteOf(ids);
        goals.forgetPrevious(ids);
        goals.deleteAll(ids);
    }
}
