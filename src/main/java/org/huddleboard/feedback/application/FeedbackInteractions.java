package org.huddleboard.feedback.application;

import java.time.Instant;
import java.util.List;
import org.huddleboard.feedback.FeedbackModel;
import org.huddleboard.feedback.FeedbackShelf;
import org.huddleboard.feedback.domain.Feedback;
import org.huddleboard.feedback.domain.FeedbackRepository;
import org.huddleboard.shared.Interaction;
import org.huddleboard.shared.InteractionSource;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.RecordRef;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Cards and thanks a member was given by a colleague, for the chips that say who helped. */
@Component
@Transactional(readOnly = true)
class FeedbackInteractions implements InteractionSource {
    private final FeedbackRepository cards;

    FeedbackInteractions(FeedbackRepository cards) {
        this.cards = cards;
    }

    @Override
    public List<Interaction> of(MemberId member, Instant from, Instant to, int most) {
        return cards.findGivenTo(member.value(), from, to, Limit.of(most)).stream()
                .flatMap(card -> card.author().map(author -> interaction(card, author)).stream())
                .toList();
    }

    private static Interaction interaction(Feedback card, MemberId author) {
        var key = card.model() == FeedbackModel.THANKS ? "feedback.interaction.thanks" : "feedback.interaction.card";
        return new Interaction(new RecordRef(FeedbackShelf.KIND, card.id().value()), author, card.givenAt(), key);
    }
}
