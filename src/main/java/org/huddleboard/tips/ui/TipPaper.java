package org.huddleboard.tips.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.huddleboard.people.Person;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.PersonMark;
import org.huddleboard.shared.ui.WordsCard;
import org.huddleboard.tips.application.TipDetails;

/** A tip at full size, with the credit to its author. */
class TipPaper extends WordsCard {
    TipPaper(TipDetails tip, String filed, TipWhen when, Locale language) {
        super(CardKind.TIP, filed);
        addClassName("tip-paper");
        var card = tip.card();
        getElement().setAttribute("lang", card.language());
        if (card.isPractice()) {
            words(TipCardView.practice(card));
        } else {
            words(new TipParts(card.doThis(), card.say(), card.avoid()));
        }
        var credit = new Div();
        credit.addClassName("tip-paper__credit");
        card.author().ifPresent(author -> credit.add(mark(author)));
        credit.add(new Span(getTranslation(
                "tips.page.revision",
                TipSentences.author(this, card),
                tip.revision(),
                when.say(tip.revisedOn(), language))));
        words(credit);
        if (!card.say().isBlank()) {
            getElement().setAttribute("data-copies", card.say());
            var copy = new CardButton(getTranslation("tips.card.copy"));
            copy.getElement().setAttribute("data-copy", "");
            actions(copy);
        }
        audience(getTranslation("tips.audience"));
    }

    private static PersonMark mark(Person author) {
        return new PersonMark(author.initials(), author.name(), author.hue())
                .small()
                .silent();
    }
}
