package org.huddleboard.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import org.huddleboard.feedback.Bearing;
import org.huddleboard.feedback.QuestionState;
import org.huddleboard.feedback.application.FeedbackCard;
import org.huddleboard.people.Person;

/** What is said around a card's words: whose it is, who can see it, which way it points. */
final class CardSentences {
    private CardSentences() {}

    /** Before the card is a component it speaks through the screen it will stand on. */
    static String title(FeedbackCard card) {
        var place = UI.getCurrentOrThrow();
        var kind = card.thanks() ? "thanks" : "feedback";
        var from = fromName(place, card);
        return switch (card.standing()) {
            case FOR_ME -> place.getTranslation("feedback.card.title.forMe." + kind, from);
            case MINE -> place.getTranslation("feedback.card.title.mine." + kind, toName(place, card));
            case OF_MY_TEAM, AS_LEADER, AS_LEADER_CLOSED ->
                place.getTranslation("feedback.card.title.between." + kind, toName(place, card), from);
        };
    }

    static String audience(Component place, FeedbackCard card) {
        var sees = switch (card.standing()) {
            case FOR_ME -> place.getTranslation("feedback.card.sees.forMe." + card.audience(), fromName(place, card));
            case MINE ->
                card.to().isPresent()
                        ? place.getTranslation("feedback.card.sees.mine." + card.audience(), toName(place, card))
                        : place.getTranslation("feedback.card.sees.team." + card.audience(), toName(place, card));
            case OF_MY_TEAM -> place.getTranslation("feedback.card.sees.between." + card.audience());
            case AS_LEADER, AS_LEADER_CLOSED ->
                place.getTranslation("feedback.card.sees.leader", toName(place, card), fromName(place, card));
        };
        var agreed = isWidened(card) ? place.getTranslation("feedback.card.bothAgreed", sees) : sees;
        return card.bearing() == Bearing.TRY_DIFFERENTLY
                ? place.getTranslation("feedback.card.tryDifferently", agreed)
                : agreed;
    }

    private static boolean isWidened(FeedbackCard card) {
        return card.talks().stream().anyMatch(talk -> talk.state() == QuestionState.AGREED);
    }

    /** What the button says that takes the card in. */
    static String thank(Component place, FeedbackCard card) {
        return card.from().isPresent()
                ? place.getTranslation("feedback.card.thank", fromName(place, card))
                : place.getTranslation("feedback.card.takeIn");
    }

    static String fromName(Component place, FeedbackCard card) {
        return card.from().map(Person::firstName).orElseGet(() -> place.getTranslation("feedback.card.former"));
    }

    /** The colleague's first name, else the team's name. */
    static String toName(Component place, FeedbackCard card) {
        return card.to()
                .map(Person::firstName)
                .or(card::team)
                .orElseGet(() -> place.getTranslation("feedback.card.former"));
    }
}
