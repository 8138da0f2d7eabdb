package org.huddleboard.feedback.ui.ask;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.huddleboard.feedback.application.ask.AskedOfMe;
import org.huddleboard.shared.i18n.When;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.PersonMark;
import org.huddleboard.shared.ui.WordsCard;

/** On My shift: a colleague asks for a word on one thing; a card, or not this time. */
class RequestNeedCard extends WordsCard {
    RequestNeedCard(AskedOfMe asked, When when, Runnable notNow) {
        super(CardKind.FEEDBACK, AskSentences.asks(asked));
        addClassName("need-card");
        var name = AskSentences.name(asked.by());
        setWhen(when.say(asked.at(), getLocale()));
        var letter = new Div();
        letter.addClassName("feedback-card__letter");
        asked.by()
                .ifPresent(
                        person -> letter.add(new PersonMark(person.initials(), person.name(), person.hue()).large()));
        letter.add(new Paragraph(asked.behaviour()));
        words(letter);
        var answer = AskNavigation.answer(asked, getTranslation("feedback.askedFor.answerTo", name));
        answer.addClassNames("hb-button", "hb-button--primary");
        var later = new CardButton(getTranslation("feedback.askedFor.notNow"));
        later.addClickListener(_ -> notNow.run());
        actions(answer, later);
        audience(getTranslation("feedback.askedFor.sees", name));
    }
}
