package org.huddleboard.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huddleboard.feedback.FeedbackId;
import org.huddleboard.feedback.FeedbackShelf;
import org.huddleboard.feedback.QuestionId;
import org.huddleboard.feedback.application.FeedbackCard;
import org.huddleboard.feedback.application.FeedbackReading;
import org.huddleboard.feedback.application.FeedbackService;
import org.huddleboard.feedback.application.ask.QuestionService;
import org.huddleboard.feedback.ui.ask.AskNavigation;
import org.huddleboard.feedback.ui.ask.MorePanel;
import org.huddleboard.feedback.ui.ask.TalkBox;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.RecordRef;
import org.huddleboard.shared.ui.offer.PrintedStep;
import org.huddleboard.shared.ui.offer.RecordOffers;

/** What the buttons of a card do, in every list of cards; {@code show} draws the list again. */
@SpringComponent
class CardWork {
    private final FeedbackReading reading;
    private final FeedbackService feedback;
    private final QuestionService questions;
    private final Desk desk;
    private final RecordOffers offers;
    private final Memberships memberships;
    private final CurrentMember me;

    CardWork(
            FeedbackReading reading,
            FeedbackService feedback,
            QuestionService questions,
            Desk desk,
            RecordOffers offers,
            Memberships memberships,
            CurrentMember me) {
        this.reading = reading;
        this.feedback = feedback;
        this.questions = questions;
        this.desk = desk;
        this.offers = offers;
        this.memberships = memberships;
        this.me = me;
    }

    void act(CardList cards, String action, FeedbackId id, Runnable show) {
        switch (action) {
            case FeedbackCardView.OPEN -> cards.replace(reading.open(id));
            case FeedbackCardView.MORE -> more(cards, id, show);
            case FeedbackCardView.ANSWER -> answer(cards, id, show);
            case FeedbackCardView.THANK -> {
                feedback.acknowledge(id);
                goOn(cards, id, show);
            }
            case FeedbackCardView.ASK -> {
                questions.clarify(id);
                goOn(cards, id, show);
            }
            case String step
            when step.startsWith(FeedbackCardView.STEP) ->
                take(cards, Integer.parseInt(step.substring(FeedbackCardView.STEP.length())), id, show);
            case String talk -> talk(cards, talk, id, show);
        }
    }

    private void talk(CardList cards, String action, FeedbackId id, Runnable show) {
        var question = AskNavigation.question(action.substring(action.indexOf(':') + 1));
        switch (action.substring(0, action.indexOf(':') + 1)) {
            case TalkBox.AGREE -> questions.agree(question);
            case TalkBox.DECLINE -> questions.decline(question);
            case TalkBox.TAKE_BACK -> questions.takeBack(question);
            case TalkBox.ANSWER -> {
                answer(cards, id, question, show);
                return;
            }
            case String unknown -> throw new IllegalArgumentException("no such action on a card: " + unknown);
        }
        goOn(cards, id, show);
    }

    private static void goOn(CardList cards, FeedbackId id, Runnable show) {
        show.run();
        cards.goOnAt(id);
    }

    /** The one sentence back. */
    private void answer(CardList cards, FeedbackId id, Runnable show) {
        cards.card(id).ifPresent(card -> {
            var place = UI.getCurrentOrThrow();
            var label = place.getTranslation("feedback.reply.label", CardSentences.fromName(place, card));
            open(
                    cards,
                    id,
                    new ReplyField(
                            label,
                            desk.replyKeeper(id),
                            words -> {
                                feedback.reply(id, words);
                                show.run();
                            },
                            () -> cards.goOnAt(id)));
        });
    }

    /** The answer to a question about the card. */
    private void answer(CardList cards, FeedbackId id, QuestionId question, Runnable show) {
        var label = UI.getCurrentOrThrow().getTranslation("feedback.talk.label");
        open(
                cards,
                id,
                new ReplyField(
                        label,
                        desk.answerKeeper(question),
                        words -> {
                            questions.answer(question, words);
                            show.run();
                        },
                        () -> cards.goOnAt(id)));
    }

    private static void open(CardList cards, FeedbackId id, ReplyField field) {
        cards.openOn(id, field);
        field.words.focus();
    }

    /** Opens what else can be asked about the card. */
    private void more(CardList cards, FeedbackId id, Runnable show) {
        cards.card(id).ifPresent(card -> cards.openOn(id, panel(cards, card, show)));
    }

    private Component panel(CardList cards, FeedbackCard card, Runnable show) {
        var id = card.id();
        return new MorePanel(
                card,
                questions.choices(id),
                () -> {
                    questions.secondView(id);
                    goOn(cards, id, show);
                },
                wider -> {
                    questions.widen(id, wider);
                    goOn(cards, id, show);
                });
    }

    /** The steps that other parts of the board offer at cards I was given: a constant number of statements. */
    Map<FeedbackId, List<PrintedStep>> steps(List<FeedbackCard> cards) {
        var forMe = cards.stream()
                .filter(card -> card.standing() == FeedbackCard.Standing.FOR_ME)
                .map(card -> ref(card.id()))
                .toList();
        var team = memberships.teamToday(me.id());
        if (team.isEmpty() || forMe.isEmpty()) {
            return Map.of();
        }
        return offers.printed(team.get(), forMe).entrySet().stream()
                .collect(Collectors.toMap(entry -> new FeedbackId(entry.getKey().id()), Map.Entry::getValue));
    }

    /** What lists with such steps on them listen to. */
    List<Signal<Long>> changes() {
        return memberships.teamToday(me.id()).map(offers::changes).orElse(List.of());
    }

    private void take(CardList cards, int step, FeedbackId id, Runnable show) {
        memberships
                .teamToday(me.id())
                .flatMap(team -> offers.take(step, team, ref(id), show))
                .ifPresent(form -> cards.openOn(id, form));
    }

    private static RecordRef ref(FeedbackId id) {
        return new RecordRef(FeedbackShelf.KIND, id.value());
    }
}
