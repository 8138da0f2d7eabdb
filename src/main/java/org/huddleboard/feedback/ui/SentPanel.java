package org.huddleboard.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.huddleboard.feedback.application.FeedbackCard;
import org.huddleboard.shared.i18n.When;

/** What was just sent, as it was sent, and where to go from here. */
class SentPanel extends Section {
    SentPanel(FeedbackCard card, When when) {
        addClassName("sent-panel");
        getElement().setAttribute("role", "status");
        var said = new Paragraph(getTranslation(
                card.to().isPresent() ? "feedback.sent.colleague" : "feedback.sent.team",
                CardSentences.toName(this, card)));
        said.addClassName("sent-panel__said");
        var another = card.thanks()
                ? FeedbackNavigation.thank(getTranslation("feedback.sent.thankAnother"))
                : FeedbackNavigation.write(getTranslation("feedback.sent.writeAnother"));
        another.addClassName("hb-button");
        var open = FeedbackNavigation.card(card.id(), getTranslation("feedback.sent.open"));
        open.addClassName("hb-button");
        var ways = new Div(open, another);
        ways.addClassName("sent-panel__ways");
        add(new FeedbackCardView(card, when), said, ways);
    }
}
