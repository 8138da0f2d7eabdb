package org.huddleboard.improvement.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.huddleboard.improvement.ActionState;
import org.huddleboard.improvement.application.ActionCard;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.KindToken;
import org.huddleboard.shared.ui.Sheet;

/** Actions that wait for somebody's decision, each with the way to it. */
class WaitingSheet extends Sheet {
    private WaitingSheet(String heading, List<ActionCard> cards, Function<ActionCard, String> under) {
        addClassName("waiting-sheet");
        var count = new Span(getTranslation("improvement.home.count", cards.size()));
        count.addClassName("waiting-sheet__count");
        var head = new Header(new H2(heading), count);
        head.addClassName("waiting-sheet__head");
        add(head);
        cards.forEach(card -> add(row(card, under.apply(card))));
    }

    /** What is late in the teams I lead, or was sent up by them. */
    static WaitingSheet forLeader(String heading, List<ActionCard> cards, LocalDate today) {
        return new WaitingSheet(heading, cards, card -> {
            var place = new Div();
            return card.state() == ActionState.ESCALATED
                    ? place.getTranslation("improvement.home.sentUp", ActionWords.owner(place, card))
                    : place.getTranslation(
                            "improvement.home.late",
                            ActionWords.owner(place, card),
                            ActionWords.when(place, card, today));
        });
    }

    /** What the teams of my site cannot do alone. */
    static WaitingSheet forSite(String heading, List<ActionCard> cards) {
        return new WaitingSheet(heading, cards, card -> {
            var place = new Div();
            return place.getTranslation(
                    "improvement.home.because", card.teamName(), card.reason().orElse(""));
        });
    }

    private Div row(ActionCard card, String under) {
        var text = new Span(card.text());
        text.addClassName("waiting-sheet__text");
        var line = new Span(under);
        line.addClassName("waiting-sheet__line");
        var said = new Div(text, line);
        said.addClassName("waiting-sheet__said");
        var row = new Div(new KindToken(CardKind.TASK), said);
        row.addClassName("waiting-sheet__row");
        if (card.mayLead()) {
            row.add(ActionNavigation.open(this, card));
        }
        return row;
    }
}
