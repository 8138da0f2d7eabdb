package org.huddleboard.feedback.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.huddleboard.feedback.application.Recipient;
import org.huddleboard.privacy.Audience;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.ChoiceBar;
import org.huddleboard.shared.ui.Glyph;

/** Who will read it, said before the first word, and the way to choose otherwise. */
class AudienceBanner extends Composite<Div> {
    private final Span who = new Span();
    private final Span what = new Span();
    private final CardButton change;
    private final Div choices = new Div();
    private final Paragraph refusal = new Paragraph();
    private final transient Consumer<Audience> chosen;
    private boolean choosing;

    AudienceBanner(Consumer<Audience> chosen) {
        this.chosen = chosen;
        getContent().addClassName("audience-banner");
        who.addClassName("audience-banner__who");
        var sentence = new Span(who, what);
        change = new CardButton(getTranslation("feedback.compose.change")).soft();
        change.addClickListener(_ -> {
            choosing = !choosing;
            showChoices();
        });
        var line = new Div(Glyph.EYE.icon(), sentence, change);
        line.addClassName("audience-banner__line");
        refusal.addClassName("audience-banner__refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        getContent().add(line, choices, refusal);
        showChoices();
    }

    void show(CardKind kind, Audience audience, List<Audience> allowed, Optional<Recipient> to) {
        getContent().setClassName("audience-banner " + kind.className());
        var name = to.map(Recipient::shortName).orElseGet(() -> getTranslation("feedback.compose.colleague"));
        var team = to.filter(Recipient::isTeam).isPresent() ? "team." : "";
        who.setText(getTranslation("feedback.compose.who." + team + audience, name));
        what.setText(" " + getTranslation("feedback.compose.reads." + audience));
        var bar = new ChoiceBar<>(allowed, choice -> getTranslation("feedback.compose.choice." + choice));
        bar.setAriaLabel(getTranslation("feedback.compose.audience"));
        bar.setValue(audience);
        bar.addValueChangeListener(event -> chosen.accept(event.getValue()));
        choices.removeAll();
        choices.add(bar);
        change.setVisible(allowed.size() > 1);
        refusal.setVisible(false);
    }

    private void showChoices() {
        choices.setVisible(choosing);
        change.getElement().setAttribute("aria-expanded", String.valueOf(choosing));
    }

    void refuse(String sentence) {
        choosing = true;
        showChoices();
        refusal.setText(sentence);
        refusal.setVisible(true);
    }
}
