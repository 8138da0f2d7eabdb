package org.huddleboard.coaching.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.huddleboard.coaching.application.CommitmentCard;
import org.huddleboard.people.Person;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.KindToken;

/** A commitment in a list, with the way to the session it was made in. */
class AgreedRow extends ListItem {
    AgreedRow(CommitmentCard card, CoachingTimes times) {
        addClassName("commitment");
        var words = CoachingNavigation.session(card.session(), card.words());
        words.addClassName("commitment__words");
        var name = card.other().map(Person::firstName).orElseGet(() -> getTranslation("coaching.session.somebody"));
        var when = new Span(getTranslation(
                "coaching.commitments.state." + (card.waits() ? "DUE" : card.state()),
                times.day(card.dueOn(), getLocale())));
        when.addClassNames("commitment__when", "hb-before", Glyph.CLOCK.className());
        var who = new Span(getTranslation(card.mine() ? "coaching.mine.agreedWith" : "coaching.mine.agreedBy", name));
        who.addClassName("commitment__who");
        var said = new Div(words, when, who);
        said.addClassName("commitment__said");
        add(new KindToken(CardKind.TASK), said);
    }
}
