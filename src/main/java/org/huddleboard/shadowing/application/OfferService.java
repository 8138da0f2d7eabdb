package org.huddleboard.shadowing.application;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Optional;
import org.huddleboard.shadowing.NewsSeen;
import org.huddleboard.shadowing.ShadowingSessionId;
import org.huddleboard.shadowing.domain.ShadowingSessionRepository;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** A host offers own half hours, and takes them back. */
@Service
@Validated
@Transactional
@PreAuthorize("@access.may('SHADOWING_HOST')")
public class OfferService {
    private final Offers offers;
    private final Withdrawals withdrawals;
    private final ShadowingSessionRepository sessions;
    private final CurrentMember me;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OfferService(
            Offers offers,
            Withdrawals withdrawals,
            ShadowingSessionRepository sessions,
            CurrentMember me,
            ApplicationEventPublisher events,
            Clock clock) {
        this.offers = offers;
        this.withdrawals = withdrawals;
        this.sessions = sessions;
        this.me = me;
        this.events = events;
        this.clock = clock;
    }

    @Retryable(
            includes = {DataIntegrityViolationException.class, ConcurrencyFailureException.class},
            maxRetries = 2,
            delay = 0)
    public ShadowingSessionId offer(@Valid OfferSlot command) {
        return offers.offer(me.id(), command);
    }

    /** Takes the whole session back; its guests read why. */
    public void takeBack(ShadowingSessionId id, String reason) {
        var session = withdrawals.hold(id);
        if (!session.isHostedBy(me.id())) {
            throw new NotFound();
        }
        withdrawals.withdraw(session, Optional.of(me.id()), reason);
    }

    /** I have read that somebody took my session back. */
    public void seen(ShadowingSessionId id) {
        var session = sessions.findById(id).orElseThrow(NotFound::new);
        session.hostKnows(me.id());
        sessions.saveAndFlush(session);
        events.publishEvent(new NewsSeen(me.id(), clock.instant()));
    }
}
