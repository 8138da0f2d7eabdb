package org.huddleboard.goals.application.reflection;

import jakarta.validation.Valid;
import java.time.Clock;
import org.huddleboard.goals.GoalId;
import org.huddleboard.goals.GoalOwners;
import org.huddleboard.goals.ReflectionId;
import org.huddleboard.goals.ReflectionShared;
import org.huddleboard.goals.ReflectionWritten;
import org.huddleboard.goals.domain.reflection.Reflection;
import org.huddleboard.goals.domain.reflection.ReflectionRepository;
import org.huddleboard.privacy.TextGuard;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Writes reflections; only their author writes, shares, takes back and throws away. */
@Service
@Validated
@Transactional
@PreAuthorize("@access.may('GOALS_OWN')")
public class ReflectionService {
    private final ReflectionRepository reflections;
    private final GoalOwners goals;
    private final TextGuard guard;
    private final CurrentMember me;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReflectionService(
            ReflectionRepository reflections,
            GoalOwners goals,
            TextGuard guard,
            CurrentMember me,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reflections = reflections;
        this.goals = goals;
        this.guard = guard;
        this.me = me;
        this.events = events;
        this.clock = clock;
    }

    /** The first answer begins the reflection; sent twice it is one. */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 0)
    public void write(@Valid WriteReflection command) {
        guard.check(command.part().name(), command.words());
        var now = clock.instant();
        var reflection = reflections
                .findById(command.reflection())
                .map(this::mine)
                .orElseGet(() -> begin(command.reflection(), command.goal()));
        reflection.write(command.part(), command.words(), now);
        reflections.saveAndFlush(reflection);
        events.publishEvent(new ReflectionWritten(reflection.id(), me.id(), reflection.isWhole(), now));
    }

    public void share(ReflectionId id) {
        var reflection = find(id);
        if (reflection.share(clock.instant())) {
            tell(reflection, true);
        }
    }

    public void keepPrivate(ReflectionId id) {
        var reflection = find(id);
        if (reflection.keepPrivate()) {
            tell(reflection, false);
        }
    }

    /** Of its author's own accord; there is no way back. */
    public void throwAway(ReflectionId id) {
        var reflection = find(id);
        var shared = reflection.sharedAt().isPresent();
        reflections.delete(reflection);
        events.publishEvent(new ReflectionWritten(id, me.id(), false, clock.instant()));
        if (shared) {
            events.publishEvent(new ReflectionShared(id, me.id(), false, clock.instant()));
        }
    }

    private void tell(Reflection reflection, boolean shared) {
        reflections.saveAndFlush(reflection);
        events.publishEvent(new ReflectionShared(reflection.id(), me.id(), shared, clock.instant()));
    }

    private Reflection begin(ReflectionId id, @Nullable GoalId goal) {
        if (goal != null
                && goals.find(goal)
                        .filter(owned -> owned.owner().equals(me.id()))
                        .isEmpty()) {
            throw new NotFound();
        }
        return new Reflection(id, me.id(), goal, clock.instant());
    }

    private Reflection find(ReflectionId id) {
        return reflections.findById(id).map(this::mine).orElseThrow(NotFound::new);
    }

    private Reflection mine(Reflection reflection) {
        if (!reflection.owner().equals(me.id())) {
            throw new NotFound();
        }
        return reflection;
    }
}
