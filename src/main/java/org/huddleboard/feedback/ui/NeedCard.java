package org.huddleboard.feedback.ui;

import com.vaadin.flow.component.html.Div;
import org.huddleboard.feedback.application.FeedbackCard;
import org.huddleboard.shared.i18n.When;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.PersonMark;
import org.huddleboard.shared.ui.WordsCard;

/** A card that waits for its receiver, wide, with the one click that takes it in. */
class NeedCard extends WordsCard {
    NeedCard(FeedbackCard card, When when, Runnable thank) {
        super(card.thanks() ? CardKind.THANKS : CardKind.FEEDBACK, CardSentences.title(card));
        addClassName("need-card");
        setWhen(when.say(card.givenAt(), getLocale()));
        var letter = new Div();
        letter.addClassName("feedback-card__letter");
        card.from()
                .ifPresent(
                        person -> letter.add(new PersonMark(person.initials(), person.name(), person.hue()).large()));
        letter.add(new LetterText(card.model(), card.parts()));
        words(letter);
        var button = new CardButton(Glyph.HEART, CardSentences.thank(this, card)).primary();
        button.addClickListener(_ -> thank.run());
        actions(button);
        audience(CardSentences.audience(this, card));
    }
}
