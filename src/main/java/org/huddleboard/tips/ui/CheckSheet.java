package org.huddleboard.tips.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.huddleboard.people.Person;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.Sheet;
import org.huddleboard.tips.application.TipDetails;

/** Whether the tip is still right, who says so until when, and the click that says it again. */
class CheckSheet extends Sheet {
    CheckSheet(TipDetails tip, TipWhen when, Locale language, Runnable verify) {
        addClassName("check-sheet");
        var until = when.say(tip.card().verifiedUntil(), language);
        add(new H2(getTranslation("tips.check.heading")));
        add(new Paragraph(said(tip, until)));
        var buttons = new Div();
        buttons.addClassName("check-sheet__buttons");
        if (tip.mayVerify()) {
            var still = new CardButton(Glyph.CHECK, getTranslation("tips.check.still"));
            still.addClickListener(_ -> verify.run());
            buttons.add(tip.card().checkDue() ? still.primary() : still);
        }
        if (tip.mayChange()) {
            buttons.add(TipsNavigation.change(tip.card().id(), getTranslation("tips.check.change")));
        }
        add(buttons);
    }

    private String said(TipDetails tip, String until) {
        var verifier = tip.verifier().map(Person::firstName);
        if (tip.card().needsCheck()) {
            return getTranslation(verifier.isPresent() ? "tips.check.over" : "tips.check.never", until);
        }
        return verifier.map(name -> getTranslation("tips.check.by", name, until))
                .orElseGet(() -> getTranslation("tips.card.rightUntil", until));
    }
}
