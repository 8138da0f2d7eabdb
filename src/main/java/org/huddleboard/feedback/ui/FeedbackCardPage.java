package org.huddleboard.feedback.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.huddleboard.feedback.application.FeedbackCard;
import org.huddleboard.feedback.application.FeedbackReading;
import org.huddleboard.shared.Roles;
import org.huddleboard.shared.ui.PageHead;

/** One card by its address; to whom its audience does not name there is none. */
@Route(FeedbackNavigation.CARD)
@PageTitle("Feedback")
@RolesAllowed({Roles.AGENT, Roles.NEW_STARTER, Roles.HOST, Roles.LEADER, Roles.COACH})
class FeedbackCardPage extends Main implements HasUrlParameter<String> {
    private final transient FeedbackReading reading;
    private final transient CardWork work;
    private final PageHead head = new PageHead();
    final CardList cards;

    FeedbackCardPage(FeedbackReading reading, CardWork work, CardPrints prints) {
        this.reading = reading;
        this.work = work;
        addClassName("feedback-view");
        cards = new CardList(prints, (action, id) -> work.act(cards(), action, id, () -> show(reading.open(id))));
        head.right(new RouterLink(getTranslation("feedback.compose.back"), FeedbackView.class));
        add(head, cards);
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        show(reading.open(FeedbackNavigation.cardId(id)));
    }

    private CardList cards() {
        return cards;
    }

    private void show(FeedbackCard card) {
        head.finding(CardSentences.title(card));
        cards.show(List.of(card), work.steps(List.of(card)));
    }
}
