package org.huddleboard.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huddleboard.feedback.QuestionKind;
import org.huddleboard.feedback.application.FeedbackCard;
import org.huddleboard.feedback.ui.ask.TalkBox;
import org.huddleboard.people.Person;
import org.huddleboard.shared.i18n.When;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.Chip;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.PersonMark;
import org.huddleboard.shared.ui.WordsCard;
import org.huddleboard.shared.ui.offer.PrintedStep;

/** One card as a letter; what can be done with it is told to the list by its action's name. */
class FeedbackCardView extends WordsCard {
    static final String THANK = "thank";
    static final String ANSWER = "answer";
    static final String OPEN = "open";
    static final String ASK = "ask";
    static final String MORE = "more";
    static final String STEP = "step:";

    private final Div opened = new Div();

    FeedbackCardView(FeedbackCard card, When when) {
        this(card, List.of(), when);
    }

    /** With the steps that other parts of the board offer at it. */
    FeedbackCardView(FeedbackCard card, List<PrintedStep> steps, When when) {
        super(card.thanks() ? CardKind.THANKS : CardKind.FEEDBACK, CardSentences.title(card));
        addClassName("feedback-card");
        setWhen(when.say(card.givenAt(), getLocale()));
        card.askedFor().ifPresent(asked -> words(askedFor(card, asked)));
        words(letter(card));
        card.reply().ifPresent(reply -> words(reply(card, reply, when)));
        card.talks().forEach(talk -> words(new TalkBox(card, talk, when).withButtons()));
        words(opened);
        var actions = actions(card, steps);
        if (!actions.isEmpty()) {
            actions(actions.toArray(Component[]::new));
        }
        audience(CardSentences.audience(this, card));
    }

    private Component askedFor(FeedbackCard card, String behaviour) {
        var side = card.standing() == FeedbackCard.Standing.MINE ? "theirs" : "mine";
        var line = new Paragraph(
                getTranslation("feedback.card.askedFor." + side, CardSentences.toName(this, card), behaviour));
        line.addClassName("feedback-card__asked-for");
        return line;
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

    private List<Component> actions(FeedbackCard card, List<PrintedStep> steps) {
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
                if (mayAsk(card)) {
                    actions.add(ask(card));
                }
                steps.forEach(step -> actions.addAll(buttons(step, ref)));
                actions.add(more(ref));
            }
            case MINE -> {
                if (card.acknowledged()) {
                    actions.add(new Chip(
                            Glyph.HEART, getTranslation("feedback.card.thankedYou", CardSentences.toName(this, card))));
                }
                if (card.to().isPresent()) {
                    actions.add(more(ref));
                }
            }
            case AS_LEADER_CLOSED ->
                actions.add(new CardButton(Glyph.EYE, getTranslation("feedback.card.open")).setAction(OPEN, ref));
            case AS_LEADER, OF_MY_TEAM -> {}
        }
        return actions;
    }

    /** One question of a kind waits at a time; thanks need none. */
    private static boolean mayAsk(FeedbackCard card) {
        return !card.thanks()
                && card.from().isPresent()
                && card.talks().stream()
                        .noneMatch(talk -> talk.kind() == QuestionKind.CLARIFY
                                && talk.state().waits());
    }

    private CardButton ask(FeedbackCard card) {
        var button = new CardButton(getTranslation("feedback.card.ask"))
                .setAction(ASK, card.id().toString());
        button.setAriaLabel(getTranslation("feedback.card.askWhatWasMeant", CardSentences.fromName(this, card)));
        return button;
    }

    private static List<Component> buttons(PrintedStep step, String ref) {
        var parts = new ArrayList<Component>();
        step.said().forEach(line -> parts.add(new Chip(Glyph.CHECK, line)));
        if (step.open()) {
            parts.add(new CardButton(step.label()).setAction(STEP + step.number(), ref));
        }
        return parts;
    }

    private CardButton more(String ref) {
        return CardButton.iconOnly(Glyph.MORE, getTranslation("feedback.card.more"))
                .soft()
                .setAction(MORE, ref);
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

    /** Opens a field or a panel under the letter. */
    void open(Component part) {
        opened.add(part);
    }
}
