package org.huddleboard.improvement.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import org.huddleboard.improvement.application.ActionCard;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.WordsCard;

/** An action of one's own whose day has come, with the one click that ends it. */
class TaskCard extends WordsCard {
    TaskCard(ActionCard card, LocalDate today, Runnable done) {
        super(CardKind.TASK, I18NProvider.translate("improvement.home.task"));
        addClassName("task-card");
        setWhen(ActionWords.when(this, card, today));
        words(new Paragraph(card.text()));
        var button = new CardButton(Glyph.CHECK, getTranslation("improvement.home.did")).primary();
        button.addClickListener(_ -> done.run());
        actions(button, ActionNavigation.list(getTranslation("improvement.home.all")));
        audience(getTranslation("improvement.home.audience"));
    }
}
