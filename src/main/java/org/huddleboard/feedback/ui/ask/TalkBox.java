package org.huddleboard.feedback.ui.ask;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.huddleboard.feedback.QuestionKind;
import org.huddleboard.feedback.QuestionState;
import org.huddleboard.feedback.application.CardTalk;
import org.huddleboard.feedback.application.FeedbackCard;
import org.huddleboard.shared.i18n.When;
import org.huddleboard.shared.ui.CardButton;

/** Something asked about a card, under its words: who asked, what came of it, and the buttons of whoever is to answer. */
public class TalkBox extends Div {
    public static final String ANSWER = "talk-answer:";
    public static final String AGREE = "talk-agree:";
    public static final String DECLINE = "talk-decline:";
    public static final String TAKE_BACK = "talk-back:";

    private final transient FeedbackCard card;
    private final transient CardTalk talk;

    public TalkBox(FeedbackCard card, CardTalk talk, When when) {
        this.card = card;
        this.talk = talk;
        addClassName("talk-box");
        var head = new Span(head(when));
        head.addClassName("talk-box__head");
        add(head);
        talk.answer().ifPresentOrElse(words -> answered(words, when), () -> add(new Paragraph(standing(when))));
    }

    /** For lists that listen: what can be done here, told as the card's actions. */
    public TalkBox withButtons() {
        var buttons = buttons();
        if (!buttons.isEmpty()) {
            var row = new Div(buttons.toArray(Component[]::new));
            row.addClassName("talk-box__buttons");
            add(row);
        }
        return this;
    }

    private String head(When when) {
        var side = talk.mine() ? "mine." : "theirs.";
        var readers = talk.wider().map(audience -> getTranslation("feedback.talk.readers." + audience));
        return getTranslation(
                "feedback.talk.asked." + side + talk.kind(),
                AskSentences.name(talk.by()),
                when.say(talk.askedAt(), getLocale()),
                readers.orElse(""));
    }

    private void answered(String words, When when) {
        var by = new Span(getTranslation(
                "feedback.talk.answeredBy",
                AskSentences.name(talk.answeredBy()),
                talk.settledAt().map(at -> when.say(at, getLocale())).orElse("")));
        by.addClassName("talk-box__by");
        add(by, new Paragraph(words));
    }

    private String standing(When when) {
        return switch (talk.state()) {
            case CONSENT ->
                talk.myTurn()
                        ? getTranslation("feedback.talk.consent.yours", AskSentences.name(talk.by()))
                        : getTranslation("feedback.talk.consent.wait", AskSentences.name(card.from()));
            case OPEN -> open();
            case ANSWERED -> getTranslation("feedback.talk.answered");
            case AGREED ->
                getTranslation(
                        "feedback.talk.agreed",
                        talk.settledAt().map(at -> when.say(at, getLocale())).orElse(""));
            case DECLINED -> getTranslation("feedback.talk.declined");
            case TAKEN_BACK -> getTranslation("feedback.talk.takenBack");
        };
    }

    private String open() {
        if (talk.kind() == QuestionKind.WIDEN) {
            return talk.myTurn()
                    ? getTranslation("feedback.talk.widen.yours")
                    : getTranslation(
                            "feedback.talk.widen.wait",
                            AskSentences.name(talk.by().equals(card.from()) ? card.to() : card.from()));
        }
        var due = talk.dueOn().map(this::day).orElse("");
        if (talk.overdue()) {
            return getTranslation("feedback.talk.overdue", due);
        }
        return talk.myTurn()
                ? getTranslation("feedback.talk.due.yours", due)
                : getTranslation("feedback.talk.due", due);
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(getTranslation("feedback.talk.datePattern"), getLocale())
                .format(day);
    }

    private List<Component> buttons() {
        var buttons = new ArrayList<Component>();
        var ref = card.id().toString();
        if (talk.myTurn() && (talk.kind() == QuestionKind.WIDEN || talk.state() == QuestionState.CONSENT)) {
            buttons.add(new CardButton(getTranslation("feedback.talk.agree")).setAction(AGREE + talk.id(), ref));
            buttons.add(new CardButton(getTranslation("feedback.talk.decline")).setAction(DECLINE + talk.id(), ref));
        } else if (talk.myTurn()) {
            buttons.add(new CardButton(getTranslation("feedback.talk.answer")).setAction(ANSWER + talk.id(), ref));
        }
        if (talk.mine() && talk.state().waits()) {
            buttons.add(new CardButton(getTranslation("feedback.talk.takeBack"))
                    .soft()
                    .setAction(TAKE_BACK + talk.id(), ref));
        }
        return buttons;
    }
}
