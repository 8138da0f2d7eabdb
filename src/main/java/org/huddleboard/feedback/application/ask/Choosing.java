package org.huddleboard.feedback.application.ask;

import java.util.List;
import org.huddleboard.feedback.FeedbackModel;
import org.huddleboard.feedback.QuestionKind;
import org.huddleboard.feedback.domain.Feedback;
import org.huddleboard.feedback.domain.ask.CardQuestionRepository;
import org.huddleboard.privacy.Audience;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.springframework.stereotype.Component;

/** What may be asked about a card, and by whom. */
@Component
class Choosing {
    private final CardQuestionRepository questions;
    private final Memberships memberships;

    Choosing(CardQuestionRepository questions, Memberships memberships) {
        this.questions = questions;
        this.memberships = memberships;
    }

    CardChoices at(Feedback card, MemberId member) {
        var isReceiver = card.receiver().filter(member::equals).isPresent();
        var isAuthor = card.author().filter(member::equals).isPresent();
        if (card.author().isEmpty() || card.receiver().isEmpty() || !(isReceiver || isAuthor)) {
            return CardChoices.NONE;
        }
        var asksBack = isReceiver && card.model() != FeedbackModel.THANKS;
        return new CardChoices(
                asksBack && isFree(card, QuestionKind.CLARIFY),
                asksBack && isFree(card, QuestionKind.SECOND_VIEW) && hasOtherLeader(card),
                isFree(card, QuestionKind.WIDEN) ? wider(card) : List.of());
    }

    private boolean isFree(Feedback card, QuestionKind kind) {
        return questions.findWaiting(card.id(), kind).isEmpty();
    }

    private List<Audience> wider(Feedback card) {
        return card.model().audiences(card.bearing()).stream()
                .filter(audience -> card.team().isPresent() && audience.compareTo(card.audience()) > 0)
                .filter(audience -> audience != Audience.RECEIVER_AND_LEADER || !isToLeader(card))
                .sorted()
                .toList();
    }

    void requireOtherLeader(Feedback card) {
        if (!hasOtherLeader(card)) {
            throw new BrokenRule("feedback.rule.noOtherLeader");
        }
    }

    void requireChoice(Feedback card, Audience wider) {
        if (wider == Audience.RECEIVER_AND_LEADER && isToLeader(card)) {
            throw BrokenRule.at("audience", "feedback.rule.noLeaderAbove");
        }
    }

    /** A leader's card, or a card to a leader, is not looked at a second time by that leader. */
    private boolean hasOtherLeader(Feedback card) {
        var isFromLeader = card.author()
                .filter(author -> card.receiver()
                        .filter(receiver -> memberships.leads(author, receiver))
                        .isPresent())
                .isPresent();
        return card.team().isPresent() && !isFromLeader && !isToLeader(card);
    }

    private boolean isToLeader(Feedback card) {
        return card.receiver().filter(id -> memberships.leads(id, id)).isPresent();
    }
}
