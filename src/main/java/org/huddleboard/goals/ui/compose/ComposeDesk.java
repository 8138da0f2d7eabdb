package org.huddleboard.goals.ui.compose;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.drafts.ui.DraftKeeper;
import org.huddleboard.goals.GoalId;
import org.huddleboard.goals.application.cycle.AddStep;
import org.huddleboard.goals.application.cycle.StepService;
import org.huddleboard.goals.application.goal.ComposingService;
import org.huddleboard.goals.application.goal.PlanService;
import org.huddleboard.goals.application.goal.WriteGoal;
import org.huddleboard.goals.ui.DayWords;
import org.huddleboard.goals.ui.goal.GoalDesk;

/** What writing a goal works with. */
@SpringComponent
class ComposeDesk {
    private final ComposingService composing;
    private final PlanService plans;
    private final StepService steps;
    private final DayWords days;
    private final GoalDesk desk;

    ComposeDesk(ComposingService composing, PlanService plans, StepService steps, DayWords days, GoalDesk desk) {
        this.composing = composing;
        this.plans = plans;
        this.steps = steps;
        this.days = days;
        this.desk = desk;
    }

    ComposingService composing() {
        return composing;
    }

    DayWords days() {
        return days;
    }

    LocalDate today() {
        return days.today();
    }

    DraftKeeper keeper(String place) {
        return desk.keeper(place);
    }

    /** Begins it, with its first small step where one is written. */
    GoalId begin(Optional<GoalId> planned, WriteGoal written, UUID stepKey, String step) {
        var goal = planned.map(id -> plans.begin(id, written)).orElseGet(() -> plans.begin(written));
        if (!step.isBlank()) {
            steps.add(new AddStep(stepKey, goal, step, written.origin()));
        }
        return goal;
    }

    GoalId keep(Optional<GoalId> planned, WriteGoal written) {
        planned.ifPresent(id -> plans.change(id, written));
        return planned.orElseGet(() -> plans.plan(written));
    }
}
