package org.huddleboard.goals.application.cycle;

import jakarta.validation.Valid;
import java.util.UUID;
import org.huddleboard.goals.GoalCheckedIn;
import org.huddleboard.goals.GoalMoved;
import org.huddleboard.goals.GoalStepDone;
import org.huddleboard.goals.application.goal.Owned;
import org.huddleboard.goals.domain.cycle.DoEntry;
import org.huddleboard.goals.domain.cycle.DoEntryRepository;
import org.huddleboard.goals.domain.goal.GoalStep;
import org.huddleboard.goals.domain.goal.GoalStepRepository;
import org.huddleboard.privacy.TextGuard;
import org.huddleboard.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Takes the small steps of one's own goals, and notes what was done on which day. */
@Service
@Validated
@Transactional
@PreAuthorize("@access.may('GOALS_OWN')")
public class StepService {
    private final GoalStepRepository steps;
    private final DoEntryRepository entries;
    private final Owned owned;
    private final TextGuard guard;
    private final ApplicationEventPublisher events;

    StepService(
            GoalStepRepository steps,
            DoEntryRepository entries,
            Owned owned,
            TextGuard guard,
            ApplicationEventPublisher events) {
        this.steps = steps;
        this.entries = entries;
        this.owned = owned;
        this.guard = guard;
        this.events = events;
    }

    /** Adds a step; a post sent twice is one step. */
    public UUID add(@Valid AddStep command) {
        var goal = owned.goal(command.goal());
        goal.requireLiving(owned.me());
        var posted = steps.findById(command.key());
        if (posted.isPresent()) {
            return mine(posted.get()).id();
        }
        guard.check("step", command.words());
        var step = steps.saveAndFlush(
                new GoalStep(command.key(), goal.id(), command.words(), command.origin(), owned.now()));
        events.publishEvent(new GoalMoved(goal.id(), owned.me(), owned.now()));
        return step.id();
    }

    /** "I did it": once; a second click changes nothing. */
    public void done(UUID id) {
        var step = mine(steps.findById(id).orElseThrow(NotFound::new));
        owned.goal(step.goal()).requireLiving(owned.me());
        if (step.done(owned.now())) {
            steps.saveAndFlush(step);
            events.publishEvent(new GoalStepDone(step.goal(), owned.me(), step.id(), owned.now()));
        }
    }

    /** Says a step better that is still to be done. */
    public void reword(UUID id, String words) {
        var step = mine(steps.findById(id).orElseThrow(NotFound::new));
        owned.goal(step.goal()).requireLiving(owned.me());
        guard.check("step", words);
        step.sayAs(words);
        steps.saveAndFlush(step);
        events.publishEvent(new GoalMoved(step.goal(), owned.me(), owned.now()));
    }

    /** Notes a day; how far one has come, where it is said, is told to those who count it. */
    public void note(@Valid NoteEntry command) {
        var goal = owned.goal(command.goal());
        goal.requireLiving(owned.me());
        if (entries.findById(command.key()).isPresent()) {
            return;
        }
        guard.check("words", command.words());
        var now = owned.now();
        var entry = entries.saveAndFlush(new DoEntry(
                command.key(), goal.id(), command.day(), owned.today(), command.words(), command.percent(), now));
        entry.percent()
                .ifPresentOrElse(
                        percent -> events.publishEvent(new GoalCheckedIn(goal.id(), owned.me(), percent, now)),
                        () -> events.publishEvent(new GoalMoved(goal.id(), owned.me(), now)));
    }

    private GoalStep mine(GoalStep step) {
        owned.goal(step.goal());
        return step;
    }
}
