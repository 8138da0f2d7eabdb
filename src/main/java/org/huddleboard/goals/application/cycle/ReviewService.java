package org.huddleboard.goals.application.cycle;

import jakarta.validation.Valid;
import java.util.Optional;
import org.huddleboard.goals.GoalActivated;
import org.huddleboard.goals.GoalDecision;
import org.huddleboard.goals.GoalId;
import org.huddleboard.goals.GoalReviewed;
import org.huddleboard.goals.application.goal.Owned;
import org.huddleboard.goals.domain.cycle.BeforeAfter;
import org.huddleboard.goals.domain.cycle.GoalReview;
import org.huddleboard.goals.domain.cycle.GoalReviewRepository;
import org.huddleboard.goals.domain.goal.Goal;
import org.huddleboard.goals.domain.goal.GoalRepository;
import org.huddleboard.privacy.TextGuard;
import org.huddleboard.shared.BrokenRule;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Looks back on one's own goals, and lets the next cycle follow. */
@Service
@Validated
@Transactional
@PreAuthorize("@access.may('GOALS_OWN')")
public class ReviewService {
    private final GoalRepository goals;
    private final GoalReviewRepository reviews;
    private final Effects effects;
    private final Owned owned;
    private final TextGuard guard;
    private final ApplicationEventPublisher events;

    ReviewService(
            GoalRepository goals,
            GoalReviewRepository reviews,
            Effects effects,
            Owned owned,
            TextGuard guard,
            ApplicationEventPublisher events) {
        this.goals = goals;
        this.reviews = reviews;
        this.effects = effects;
        this.owned = owned;
        this.guard = guard;
        this.events = events;
    }

    /** Written once, with the figure as it stands today; answers the cycle that follows. A post sent twice is one. */
    public Optional<GoalId> review(@Valid ReviewGoal command) {
        var goal = owned.goal(command.goal());
        if (reviews.findById(goal.id()).isPresent()) {
            return goals.findByOwnerAndClientKey(owned.me(), command.nextKey()).map(Goal::id);
        }
        guard.check("words", command.words());
        if (command.decision() != GoalDecision.DONE && !command.until().isAfter(owned.today())) {
            throw BrokenRule.at("until", "goals.rule.past");
        }
        var now = owned.now();
        var figure = effects.of(goal, owned.today()).map(ReviewService::kept);
        goal.review(owned.me(), now);
        goals.saveAndFlush(goal);
        reviews.saveAndFlush(
                new GoalReview(goal.id(), command.outcome(), command.decision(), command.words(), figure, now));
        events.publishEvent(new GoalReviewed(goal.id(), owned.me(), command.outcome(), command.decision(), now));
        return goal.next(command.nextKey(), command.decision(), command.until(), owned.today(), now)
                .map(goals::saveAndFlush)
                .map(this::follows);
    }

    private GoalId follows(Goal next) {
        if (next.activatedAt().isPresent()) {
            events.publishEvent(new GoalActivated(next.id(), owned.me(), owned.now()));
        }
        return next.id();
    }

    private static BeforeAfter kept(Effects.Effect effect) {
        var after = effect.after();
        return new BeforeAfter(
                effect.before().value(),
                effect.before().n(),
                after.value(),
                after.low(),
                after.high(),
                after.n(),
                effect.low(),
                effect.high());
    }
}
