package org.huddleboard.feedback.application.ask;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.huddleboard.feedback.FeedbackId;
import org.huddleboard.feedback.FeedbackRequested;
import org.huddleboard.feedback.RequestId;
import org.huddleboard.feedback.RequestSettled;
import org.huddleboard.feedback.application.FeedbackService;
import org.huddleboard.feedback.application.GiveFeedback;
import org.huddleboard.feedback.domain.FeedbackRepository;
import org.huddleboard.feedback.domain.ask.FeedbackRequest;
import org.huddleboard.feedback.domain.ask.FeedbackRequestRepository;
import org.huddleboard.privacy.TextGuard;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Asks colleagues for feedback on one thing, and settles what I was asked for. */
@Service
@Validated
@Transactional
@PreAuthorize("@access.may('FEEDBACK_GIVE')")
public class RequestService {
    private final FeedbackRequestRepository requests;
    private final FeedbackRepository cards;
    private final FeedbackService feedback;
    private final Memberships memberships;
    private final TextGuard guard;
    private final CurrentMember me;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RequestService(
            FeedbackRequestRepository requests,
            FeedbackRepository cards,
            FeedbackService feedback,
            Memberships memberships,
            TextGuard guard,
            CurrentMember me,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.cards = cards;
        this.feedback = feedback;
        this.memberships = memberships;
        this.guard = guard;
        this.me = me;
        this.events = events;
        this.clock = clock;
    }

    /** Of two posts with one key the slower one meets the unique key, tries once more and finds the first. */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 0)
    public List<RequestId> ask(@Valid AskFeedback command) {
        var posted =
                requests.findByAskerAndClientKey(me.id(), command.clientKey(), Limit.of(AskFeedback.MOST_COLLEAGUES));
        if (!posted.isEmpty()) {
            return posted.stream().map(FeedbackRequest::id).toList();
        }
        guard.check("behaviour", command.behaviour());
        var asked =
                FeedbackRequest.ask(command.clientKey(), me.id(), command.to(), command.behaviour(), clock.instant());
        requireSameSite(command.to());
        requests.saveAllAndFlush(asked)
                .forEach(request -> events.publishEvent(
                        new FeedbackRequested(request.id(), me.id(), request.colleague(), request.askedAt())));
        return asked.stream().map(FeedbackRequest::id).toList();
    }

    /** People of other sites are not there. */
    private void requireSameSite(Set<MemberId> colleagues) {
        var mine = memberships.siteOf(me.id());
        if (mine.isEmpty() || !colleagues.stream().map(memberships::siteOf).allMatch(mine::equals)) {
            throw new NotFound();
        }
    }

    /** Answers with a card to whoever asked; a post sent twice is one card. */
    public FeedbackId answer(RequestId id, @Valid GiveFeedback command) {
        var request = find(id);
        if (!request.colleague().equals(me.id())) {
            throw new NotFound();
        }
        if (!request.asker().equals(command.to())) {
            throw BrokenRule.at("to", "feedback.rule.answerToAsker");
        }
        var card = feedback.give(command);
        if (request.answer(me.id(), card, clock.instant())) {
            var stored = cards.findById(card).orElseThrow(NotFound::new);
            stored.markAsAnswerTo(id);
            cards.saveAndFlush(stored);
            settled(request);
        }
        return card;
    }

    /** "Not this time"; the asker sees that, and no reason is asked for. */
    public void notNow(RequestId id) {
        var request = find(id);
        request.notNow(me.id(), clock.instant());
        settled(request);
    }

    public void takeBack(RequestId id) {
        var request = find(id);
        request.takeBack(me.id(), clock.instant());
        settled(request);
    }

    private FeedbackRequest find(RequestId id) {
        return requests.findById(id).orElseThrow(NotFound::new);
    }

    private void settled(FeedbackRequest request) {
        requests.saveAndFlush(request);
        events.publishEvent(new RequestSettled(
                request.id(),
                request.asker(),
                request.colleague(),
                request.state(),
                request.answer().orElse(null),
                clock.instant()));
    }
}
