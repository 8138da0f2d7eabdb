package org.huddleboard.tips.application;

import jakarta.validation.Valid;
import java.time.Clock;
import org.huddleboard.privacy.TextGuard;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.tips.TipTried;
import org.huddleboard.tips.domain.Tip;
import org.huddleboard.tips.domain.TipOutcome;
import org.huddleboard.tips.domain.TipOutcomeRepository;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Takes down how a tip went: one word a member, which a later one replaces. */
@Service
@Validated
@Transactional
@PreAuthorize("@access.may('TIPS_WRITE')")
public class TipOutcomes {
    private final TipOutcomeRepository outcomes;
    private final Shelf shelf;
    private final TextGuard guard;
    private final CurrentMember me;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TipOutcomes(
            TipOutcomeRepository outcomes,
            Shelf shelf,
            TextGuard guard,
            CurrentMember me,
            ApplicationEventPublisher events,
            Clock clock) {
        this.outcomes = outcomes;
        this.shelf = shelf;
        this.guard = guard;
        this.me = me;
        this.events = events;
        this.clock = clock;
    }

    /** Of two at once the slower one meets the unique key and tries once more. */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 0)
    public void tell(@Valid TellOutcome command) {
        var tip = shelf.tip(command.tip());
        guard.check("reason", command.reason());
        var now = clock.instant();
        var told = outcomes.findByTipAndBy(tip.id(), me.id());
        told.ifPresent(before -> before.tell(command.worked(), command.reason(), now));
        outcomes.saveAndFlush(told.orElseGet(() -> first(tip, command)));
        events.publishEvent(
                new TipTried(tip.id(), tip.site(), tip.author().orElse(null), me.id(), command.worked(), now));
    }

    private TipOutcome first(Tip tip, TellOutcome command) {
        return new TipOutcome(tip, me.id(), command.worked(), command.reason(), clock.instant());
    }
}
