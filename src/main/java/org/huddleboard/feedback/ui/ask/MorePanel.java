package org.huddleboard.feedback.ui.ask;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.huddleboard.feedback.application.FeedbackCard;
import org.huddleboard.feedback.application.ask.CardChoices;
import org.huddleboard.privacy.Audience;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.Glyph;

/** What else can be asked about a card: a second view, and who may read it. */
public class MorePanel extends Div {
    public MorePanel(FeedbackCard card, CardChoices choices, Runnable secondView, Consumer<Audience> widen) {
        addClassName("more-panel");
        if (choices.secondView()) {
            var button = new CardButton(Glyph.EYE, getTranslation("feedback.more.secondView"));
            button.addClickListener(_ -> secondView.run());
            add(row(button, secondViewMeans(card)));
        }
        var other = AskSentences.name(card.standing() == FeedbackCard.Standing.MINE ? card.to() : card.from());
        choices.wider().forEach(audience -> {
            var button = new CardButton(Glyph.PEOPLE, getTranslation("feedback.more.widen." + audience, other));
            button.addClickListener(_ -> widen.accept(audience));
            add(row(button, getTranslation("feedback.more.widenMeans", other)));
        });
        if (!choices.secondView() && choices.wider().isEmpty()) {
            add(new Paragraph(getTranslation("feedback.more.nothing")));
        }
    }

    private String secondViewMeans(FeedbackCard card) {
        return card.audience() == Audience.RECEIVER
                ? getTranslation("feedback.more.secondView.private", AskSentences.name(card.from()))
                : getTranslation("feedback.more.secondView.open");
    }

    private static Div row(CardButton button, String means) {
        var said = new Paragraph(means);
        said.addClassName("more-panel__means");
        var row = new Div(button, said);
        row.addClassName("more-panel__row");
        return row;
    }
}
