package org.huddleboard.tips.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.Sheet;
import org.huddleboard.shared.ui.Told;
import org.huddleboard.tips.TipId;
import org.huddleboard.tips.application.TellOutcome;
import org.huddleboard.tips.application.TipDetails;

/** How the tip went for those who tried it, in words, and the two buttons with one short reason to add to it. */
class OutcomeSheet extends Sheet {
    private final Paragraph sum = new Paragraph();
    private final Paragraph mine = new Paragraph();
    private final UnorderedList reasons = new UnorderedList();
    final TextField reason = new TextField();
    final CardButton worked;
    final CardButton didNot;
    private final Div asking;
    private final transient Consumer<TellOutcome> tell;
    private Optional<TipId> tip = Optional.empty();

    OutcomeSheet(Consumer<TellOutcome> tell) {
        this.tell = tell;
        addClassName("outcome-sheet");
        reason.setLabel(getTranslation("tips.outcome.reason"));
        reason.setPlaceholder(getTranslation("tips.outcome.reasonExample"));
        reason.setMaxLength(140);
        reason.addValueChangeListener(_ -> reason.setInvalid(false));
        worked = new CardButton(Glyph.CHECK, getTranslation("tips.outcome.worked"));
        worked.addClickListener(_ -> say(true));
        didNot = new CardButton(Glyph.CLOSE, getTranslation("tips.outcome.didNot"));
        didNot.addClickListener(_ -> say(false));
        var buttons = new Div(worked, didNot);
        buttons.addClassName("outcome-sheet__buttons");
        asking = new Div(reason, buttons);
        asking.addClassName("outcome-sheet__asking");
        mine.getElement().setAttribute("role", "status");
        reasons.addClassName("outcome-sheet__reasons");
        add(new H2(getTranslation("tips.outcome.heading")), sum, reasons, mine, asking);
    }

    void show(TipDetails details, Locale language, TipWhen when) {
        tip = Optional.of(details.card().id());
        var card = details.card();
        sum.setText(card.tried() == 0 ? getTranslation("tips.outcome.none") : TipSentences.outcomes(this, card));
        mine.setText(details.mine()
                .map(told -> getTranslation(
                        told.worked() ? "tips.outcome.mineWorked" : "tips.outcome.mineDidNot",
                        when.say(told.on(), language)))
                .orElse(""));
        mine.setVisible(details.mine().isPresent());
        asking.setVisible(details.mayTell());
        reasons.removeAll();
        details.reasons().stream()
                .map(told -> new ListItem(getTranslation(
                        told.worked() ? "tips.outcome.becauseWorked" : "tips.outcome.becauseDidNot", told.reason())))
                .forEach(reasons::add);
        reasons.setVisible(!details.reasons().isEmpty());
    }

    private void say(boolean itWorked) {
        var said = Told.at(
                reason, () -> tip.ifPresent(id -> tell.accept(new TellOutcome(id, itWorked, reason.getValue()))));
        if (said) {
            reason.clear();
        }
    }
}
