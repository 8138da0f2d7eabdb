package org.huddleboard.goals.application.goal;

import jakarta.validation.Valid;
import java.util.Optional;
import org.huddleboard.goals.GoalActivated;
import org.huddleboard.goals.GoalEnded;
import org.huddleboard.goals.GoalId;
import org.huddleboard.goals.GoalMoved;
import org.huddleboard.goals.GoalState;
import org.huddleboard.goals.domain.goal.Goal;
import org.huddleboard.goals.domain.goal.GoalRepository;
import org.huddleboard.goals.domain.goal.Measured;
import org.huddleboard.goals.domain.goal.Plan;
import org.huddleboard.privacy.TextGuard;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Plans one's own goals, begins and gives them up, and says who may read along. */
@Service
@Validated
@Transactional
@PreAuthorize("@access.may('GOALS_OWN')")
public class PlanService {
    private final GoalRepository goals;
    private final Owned owned;
    private final Baselines baselines;
    private final TextGuard guard;
    private final ApplicationEventPublisher events;

    PlanService(
            GoalRepository goals, Owned owned, Baselines baselines, TextGuard guard, ApplicationEventPublisher events) {
        this.goals = goals;
        this.owned = owned;
        this.baselines = baselines;
        this.guard = guard;
        this.events = events;
    }

    /** Keeps a plan to go on with later. */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 0)
    public GoalId plan(@Valid WriteGoal command) {
        var goal = planned(command);
        moved(goal);
        return goal.id();
    }

    /** Begins it at once, if all five letters hold; a post sent twice is one goal. */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 0)
    public GoalId begin(@Valid WriteGoal command) {
        var posted = goals.findByOwnerAndClientKey(owned.me(), command.clientKey());
        if (posted.filter(goal -> goal.activatedAt().isPresent()).isPresent()) {
            return posted.get().id();
        }
        return activate(planned(command));
    }

    /** Plans an existing one better; what somebody suggested becomes the member's own with the first change. */
    public void change(GoalId id, @Valid WriteGoal command) {
        var goal = rewritten(id, command);
        moved(goal);
    }

    /** The same, and begins it. */
    public GoalId begin(GoalId id, @Valid WriteGoal command) {
        return activate(rewritten(id, command));
    }

    public void decline(GoalId id) {
        var goal = owned.goal(id);
        goal.decline(owned.me(), owned.now());
        moved(goals.saveAndFlush(goal));
    }

    public void drop(GoalId id) {
        var goal = owned.goal(id);
        goal.drop(owned.me(), owned.now());
        goals.saveAndFlush(goal);
        events.publishEvent(new GoalEnded(id, owned.me(), owned.now()));
    }

    public void share(GoalId id, boolean withLeader) {
        var goal = owned.goal(id);
        goal.share(owned.me(), withLeader);
        moved(goals.saveAndFlush(goal));
    }

    private Goal planned(WriteGoal command) {
        return goals.findByOwnerAndClientKey(owned.me(), command.clientKey()).orElseGet(() -> {
            check(command);
            return goals.saveAndFlush(Goal.planned(
                    command.clientKey(), owned.me(), command.plan(), command.origin(), command.shared(), owned.now()));
        });
    }

    private Goal rewritten(GoalId id, WriteGoal command) {
        check(command);
        var goal = owned.goal(id);
        if (goal.state() == GoalState.PROPOSED) {
            goal.accept(owned.me());
        }
        goal.change(owned.me(), command.plan());
        goal.share(owned.me(), command.shared());
        return goals.saveAndFlush(goal);
    }

    private GoalId activate(Goal goal) {
        goal.activate(owned.me(), measured(goal.plan()), owned.today(), owned.now());
        goals.saveAndFlush(goal);
        events.publishEvent(new GoalActivated(goal.id(), owned.me(), owned.now()));
        return goal.id();
    }

    private Optional<Measured> measured(Plan plan) {
        return baselines.measured(owned.me(), plan, owned.today());
    }

    private void check(WriteGoal command) {
        guard.check("specific", command.specific());
        guard.check("measure", command.behaviour());
        guard.check("achievable", command.achievable());
        guard.check("relevant", command.relevant());
    }

    private void moved(Goal goal) {
        events.publishEvent(new GoalMoved(goal.id(), owned.me(), owned.now()));
    }
}
