package org.huddleboard.feedback.application;

import jakarta.validation.Valid;
import org.huddleboard.feedback.FeedbackId;
import org.huddleboard.feedback.ThanksGiven;
import org.huddleboard.feedback.domain.Feedback;
import org.huddleboard.feedback.domain.FeedbackRepository;
import org.huddleboard.privacy.TextGuard;
import org.huddleboard.shared.CurrentMember;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Thanks a colleague or a team: a name and a sentence, no points. */
@Service
@Validated
@Transactional
@PreAuthorize("@access.may('FEEDBACK_GIVE')")
public class ThanksService {
    private final FeedbackRepository cards;
    private final Envelopes envelopes;
    private final TextGuard guard;
    private final CurrentMember me;
    private final ApplicationEventPublisher events;

    ThanksService(
            FeedbackRepository cards,
            Envelopes envelopes,
            TextGuard guard,
            CurrentMember me,
            ApplicationEventPublisher events) {
        this.cards = cards;
        this.envelopes = envelopes;
        this.guard = guard;
        this.me = me;
        this.events = events;
    }

    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 0)
    public FeedbackId thank(@Valid GiveThanks command) {
        var posted = cards.findByAuthorAndClientKey(me.id(), command.clientKey());
        if (posted.isPresent()) {
            return posted.get().id();
        }
        guard.check("words", command.words());
        var envelope = envelopes.address(command.clientKey(), command.to(), command.audience());
        var card = cards.saveAndFlush(Feedback.thanks(envelope, command.words()));
        events.publishEvent(new ThanksGiven(
                card.id(),
                me.id(),
                envelope.receiver().orElse(null),
                envelope.team().orElse(null),
                card.audience(),
                card.givenAt()));
        return card.id();
    }
}
