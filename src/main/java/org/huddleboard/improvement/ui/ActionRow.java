package org.huddleboard.improvement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import org.huddleboard.improvement.ActionState;
import org.huddleboard.improvement.application.ActionCard;
import org.huddleboard.shared.Variation;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.Chip;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.KindToken;
import org.huddleboard.shared.ui.PersonMark;
import org.huddleboard.shared.ui.VariationMark;

/** One action on the list: what, who, by when, and the steps its reader may take. */
class ActionRow extends Article {
    static final String DONE = "done";
    static final String NEW_DATE = "newDate";
    static final String ESCALATE = "escalate";

    private final Div below = new Div();

    ActionRow(ActionCard card, LocalDate today, Optional<Component> origin) {
        addClassName("action-row");
        var facts = new Div();
        facts.addClassName("action-row__facts");
        card.owner()
                .ifPresent(person -> facts.add(new PersonMark(person.initials(), person.name(), person.hue())
                        .small()
                        .silent()));
        facts.add(new Span(ActionWords.owner(this, card)), when(card, today));
        if (card.state() == ActionState.ESCALATED) {
            facts.add(new Chip(Glyph.FLAG, getTranslation("improvement.state.ESCALATED")));
        }
        origin.ifPresent(facts::add);
        var said = new Div(new H3(card.text()), facts);
        said.addClassName("action-row__said");
        card.reason().ifPresent(reason -> said.add(new Paragraph(getTranslation("improvement.reason", reason))));
        below.addClassName("action-row__below");
        add(new KindToken(CardKind.TASK), said, buttons(card), below);
    }

    private Component when(ActionCard card, LocalDate today) {
        var words = ActionWords.when(this, card, today);
        return card.isOverdue() ? new VariationMark(Variation.CONCERNING, true, words) : new Span(words);
    }

    private Div buttons(ActionCard card) {
        var buttons = new Div();
        buttons.addClassName("action-row__buttons");
        if (card.mayDo()) {
            buttons.add(button(card, Glyph.CHECK, DONE));
        }
        if (card.mayLead()) {
            buttons.add(button(card, Glyph.CALENDAR, NEW_DATE));
            if (card.state() == ActionState.OPEN) {
                buttons.add(button(card, Glyph.FLAG, ESCALATE));
            }
        }
        return buttons;
    }

    private CardButton button(ActionCard card, Glyph glyph, String step) {
        var button = new CardButton(glyph, getTranslation("improvement.step." + step))
                .setAction(step, card.id().toString());
        button.setAriaLabel(getTranslation("improvement.step." + step + ".of", card.text()));
        return button;
    }

    /** Opens a field under the row. */
    void ask(Component field) {
        below.removeAll();
        below.add(field);
    }

    void endAsking() {
        below.removeAll();
    }
}
