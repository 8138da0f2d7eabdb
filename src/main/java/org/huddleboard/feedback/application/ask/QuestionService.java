package org.huddleboard.feedback.application.ask;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.huddleboard.feedback.AudienceWidened;
import org.huddleboard.feedback.FeedbackId;
import org.huddleboard.feedback.FeedbackModel;
import org.huddleboard.feedback.QuestionId;
import org.huddleboard.feedback.QuestionKind;
import org.huddleboard.feedback.QuestionMoved;
import org.huddleboard.feedback.application.Readers;
import org.huddleboard.feedback.domain.Feedback;
import org.huddleboard.feedback.domain.FeedbackRepository;
import org.huddleboard.feedback.domain.Sight;
import org.huddleboard.feedback.domain.ask.CardQuestion;
import org.huddleboard.feedback.domain.ask.CardQuestionRepository;
import org.huddleboard.feedback.domain.ask.WorkingDays;
import org.huddleboard.privacy.Audience;
import org.huddleboard.privacy.TextGuard;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks about a card: what was meant, how the leader sees it, whether more people may read it; and answers that. */
@Service
@Transactional
@PreAuthorize("@access.may('FEEDBACK_GIVE')")
public class QuestionService {
    /** Working days to answer in. */
    private static final int DAYS_TO_ANSWER = 5;

    private final CardQuestionRepository questions;
    private final FeedbackRepository cards;
    private final Choosing choosing;
    private final Readers readers;
    private final TextGuard guard;
    private final CurrentMember me;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    QuestionService(
            CardQuestionRepository questions,
            FeedbackRepository cards,
            Choosing choosing,
            Readers readers,
            TextGuard guard,
            CurrentMember me,
            ApplicationEventPublisher events,
            Clock clock) {
        this.questions = questions;
        this.cards = cards;
        this.choosing = choosing;
        this.readers = readers;
        this.guard = guard;
        this.me = me;
        this.events = events;
        this.clock = clock;
    }

    /** What I may ask about this card now. */
    @Transactional(readOnly = true)
    public CardChoices choices(FeedbackId id) {
        return choosing.at(card(id), me.id());
    }

    /** Asks the author what was meant. A second click finds what the first one asked. */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 0)
    public QuestionId clarify(FeedbackId id) {
        var card = cardToAskBackAbout(id);
        return ask(
                card,
                QuestionKind.CLARIFY,
                () -> CardQuestion.clarify(
                        card, me.id(), WorkingDays.after(readers.today(me.id()), DAYS_TO_ANSWER), clock.instant()));
    }

    /** Asks my leader how they see it; while the leader may not read the card, its author is asked for that first. */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 0)
    public QuestionId secondView(FeedbackId id) {
        var card = cardToAskBackAbout(id);
        choosing.requireOtherLeader(card);
        return ask(
                card,
                QuestionKind.SECOND_VIEW,
                () -> CardQuestion.secondView(
                        card, me.id(), WorkingDays.after(readers.today(me.id()), DAYS_TO_ANSWER), clock.instant()));
    }

    /** Asks the other of author and receiver that more people may read it. */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 0)
    public QuestionId widen(FeedbackId id, Audience wider) {
        var card = card(id);
        choosing.requireChoice(card, wider);
        return ask(card, QuestionKind.WIDEN, () -> CardQuestion.widen(card, me.id(), wider, clock.instant()));
    }

    private QuestionId ask(Feedback card, QuestionKind kind, Supplier<CardQuestion> asking) {
        Optional<CardQuestion> waiting = questions.findWaiting(card.id(), kind);
        if (waiting.isPresent()) {
            return waiting.get().id();
        }
        var question = questions.saveAndFlush(asking.get());
        publish(question, card);
        return question.id();
    }

    private Feedback cardToAskBackAbout(FeedbackId id) {
        var card = card(id);
        if (card.receiver().filter(me.id()::equals).isEmpty()) {
            throw new NotFound();
        }
        if (card.model() == FeedbackModel.THANKS) {
            throw new BrokenRule("feedback.rule.thanksNeedNoQuestion");
        }
        return card;
    }

    /** Says in words what was meant, or how I see it. */
    public void answer(QuestionId id, String words) {
        guard.check("answer", words);
        var question = question(id);
        question.answer(readers.current(), words, clock.instant());
        moved(question, card(question.card()));
    }

    /** Says yes: the card is read by more people from now on. */
    public void agree(QuestionId id) {
        var question = question(id);
        var card = card(question.card());
        var before = card.audience();
        question.agree(readers.current(), card, clock.instant());
        cards.saveAndFlush(card);
        if (card.audience() != before) {
            events.publishEvent(new AudienceWidened(
                    card.id(),
                    card.author().orElseThrow(NotFound::new),
                    card.receiver().orElseThrow(NotFound::new),
                    card.team().orElseThrow(NotFound::new),
                    card.audience(),
                    clock.instant()));
        }
        moved(question, card);
    }

    /** Says no; the card is read by whom it was before. */
    public void decline(QuestionId id) {
        var question = question(id);
        question.decline(readers.current(), clock.instant());
        moved(question, card(question.card()));
    }

    public void takeBack(QuestionId id) {
        var question = question(id);
        question.takeBack(me.id(), clock.instant());
        moved(question, card(question.card()));
    }

    private CardQuestion question(QuestionId id) {
        return questions.findById(id).orElseThrow(NotFound::new);
    }

    /** Cards I may not read are not there. */
    private Feedback card(FeedbackId id) {
        return cards.findById(id)
                .filter(card -> card.sightOf(readers.current()) != Sight.NONE)
                .orElseThrow(NotFound::new);
    }

    private void moved(CardQuestion question, Feedback card) {
        questions.saveAndFlush(question);
        publish(question, card);
    }

    private void publish(CardQuestion question, Feedback card) {
        var leaders = question.kind() == QuestionKind.SECOND_VIEW && card.audience() != Audience.RECEIVER
                ? card.team().orElse(null)
                : null;
        events.publishEvent(new QuestionMoved(
                question.id(),
                card.id(),
                question.kind(),
                question.state(),
                me.id(),
                card.author().orElse(null),
                card.receiver().orElseThrow(NotFound::new),
                leaders,
                clock.instant()));
    }
}
