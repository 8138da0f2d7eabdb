package org.huddleboard.feedback.application;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Locale;
import org.huddleboard.feedback.Addressee;
import org.huddleboard.feedback.FeedbackAcknowledged;
import org.huddleboard.feedback.FeedbackGiven;
import org.huddleboard.feedback.FeedbackId;
import org.huddleboard.feedback.domain.Feedback;
import org.huddleboard.feedback.domain.FeedbackRepository;
import org.huddleboard.privacy.TextGuard;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Gives cards, takes them in with thanks, and answers them once. */
@Service
@Validated
@Transactional
@PreAuthorize("@access.may('FEEDBACK_GIVE')")
public class FeedbackService {
    private final FeedbackRepository cards;
    private final Envelopes envelopes;
    private final TextGuard guard;
    private final CurrentMember me;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FeedbackService(
            FeedbackRepository cards,
            Envelopes envelopes,
            TextGuard guard,
            CurrentMember me,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cards = cards;
        this.envelopes = envelopes;
        this.guard = guard;
        this.me = me;
        this.events = events;
        this.clock = clock;
    }

    /** Of two posts with one key the slower one meets the unique key, tries once more and finds the first card. */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 0)
    public FeedbackId give(@Valid GiveFeedback command) {
        var posted = cards.findByAuthorAndClientKey(me.id(), command.clientKey());
        if (posted.isPresent()) {
            return posted.get().id();
        }
        command.parts().forEach((part, text) -> guard.check(part.name().toLowerCase(Locale.ROOT), text));
        var envelope = envelopes.address(command.clientKey(), Addressee.of(command.to()), command.audience());
        var card = cards.saveAndFlush(Feedback.card(envelope, command.model(), command.bearing(), command.parts()));
        events.publishEvent(new FeedbackGiven(
                card.id(),
                me.id(),
                command.to(),
                envelope.team().orElse(null),
                card.model(),
                card.audience(),
                card.givenAt()));
        return card.id();
    }

    /** Thanks the author with one click; a second click changes nothing. */
    public void acknowledge(FeedbackId id) {
        var card = cards.findById(id).orElseThrow(NotFound::new);
        if (card.acknowledge(me.id(), clock.instant())) {
            cards.saveAndFlush(card);
            publishAcknowledged(card, false);
        }
    }

    /** Adds the one sentence back. */
    public void reply(FeedbackId id, String words) {
        var card = cards.findById(id).orElseThrow(NotFound::new);
        guard.check("reply", words);
        card.reply(me.id(), words, clock.instant());
        cards.saveAndFlush(card);
        publishAcknowledged(card, true);
    }

    private void publishAcknowledged(Feedback card, boolean withWords) {
        var author = card.author().orElse(null);
        events.publishEvent(new FeedbackAcknowledged(card.id(), me.id(), author, withWords, clock.instant()));
    }
}
