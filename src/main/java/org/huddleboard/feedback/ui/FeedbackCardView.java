package org.huddleboard.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huddleboard.feedback.application.FeedbackCard;
import org.huddleboard.people.Person;
import org.huddleboard.shared.i18n.When;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.Chip;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.PersonMark;
import org.huddleboard.shared.ui.WordsCard;

/** One card as a letter; what can be done with it is told to the list by its action's name. */
class FeedbackCardView extends WordsCard {
    static final String THANK = "thank";
    static final String ANSWER = "answer";
    static final String OPEN = "open";

    private final Div answering = new Div();

    FeedbackCardView(FeedbackCard card, When when) {
        super(card.thanks() ? CardKind.THANKS : CardKind.FEEDBACK, CardSentences.title(card));
        addClassName("feedback-card");
        setWhen(when.say(card.givenAt(), getLocale()));
        words(letter(card));
        card.reply().ifPresent(reply -> words(reply(card, reply, when)));
        words(answering);
        var actions = actions(card);
        if (!actions.isEmpty()) {
            actions(actions.toArray(Component[]::new));
        }
        audience(CardSentences.audience(this, card));
    }

    private Component letter(FeedbackCard card) {
        Component text = card.standing() == FeedbackCard.Standing.AS_LEADER_CLOSED
                ? new Paragraph(getTranslation(
                        "feedback.card.closed", CardSentences.fromName(this, card), CardSentences.toName(this, card)))
                : new LetterText(card.model(), card.parts());
        var letter = new Div();
        letter.addClassName("feedback-card__letter");
        writer(card)
                .ifPresent(
                        person -> letter.add(new PersonMark(person.initials(), person.name(), person.hue()).large()));
        letter.add(text);
        return letter;
    }

    /** My own cards show whom they are for. */
    private static Optional<Person> writer(FeedbackCard card) {
        return card.standing() == FeedbackCard.Standing.MINE ? card.to() : card.from();
    }

    private Component reply(FeedbackCard card, FeedbackCard.Reply reply, When when) {
        var by = card.standing() == FeedbackCard.Standing.FOR_ME
                ? getTranslation("feedback.card.you")
                : CardSentences.toName(this, card);
        var head = new Span(getTranslation("feedback.card.replyHead", by, when.say(reply.at(), getLocale())));
        head.addClassName("feedback-card__reply-head");
        var box = new Div(head, new Paragraph(reply.words()));
        box.addClassName("feedback-card__reply");
        return box;
    }

    private List<Component> actions(FeedbackCard card) {
        var actions = new ArrayList<Component>();
        var ref = card.id().toString();
        switch (card.standing()) {
            case FOR_ME -> {
                if (card.waits()) {
                    actions.add(thank(card));
                } else {
                    actions.add(new Chip(Glyph.CHECK, getTranslation("feedback.card.thanked")));
                }
                if (card.reply().isEmpty() && card.acknowledged()) {
                    actions.add(new CardButton(getTranslation("feedback.card.addWords")).setAction(ANSWER, ref));
                }
            }
            case MINE -> {
                if (card.acknowledged()) {
                    actions.add(new Chip(
                            Glyph.HEART, getTranslation("feedback.card.thankedYou", CardSentences.toName(this, card))));
                }
            }
            case AS_LEADER_CLOSED ->
                actions.add(new CardButton(Glyph.EYE, getTranslation("feedback.card.open")).setAction(OPEN, ref));
            case AS_LEADER, OF_MY_TEAM -> {}
        }
        return actions;
    }

    private CardButton thank(FeedbackCard card) {
        var button = new CardButton(Glyph.HEART, CardSentences.thank(this, card))
                .setAction(THANK, card.id().toString());
        return card.thanks() ? button : button.primary();
    }

    /** Where the keyboard goes on after an action has changed the card. */
    void focusNext() {
        getChildren().forEach(this::focusButton);
    }

    private void focusButton(Component part) {
        if (part instanceof CardButton button) {
            button.focus();
        } else {
            part.getChildren().forEach(this::focusButton);
        }
    }

    /** Opens the field for the one sentence back under the letter. */
    void answerWith(ReplyField field) {
        answering.add(field);
    }
}
