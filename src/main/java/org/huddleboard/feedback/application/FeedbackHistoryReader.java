package org.huddleboard.feedback.application;

import java.time.Instant;
import java.util.List;
import org.huddleboard.feedback.FeedbackHistory;
import org.huddleboard.feedback.domain.FeedbackRepository;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells other modules who gave a card to whom, never what it says. */
@Component
@Transactional(readOnly = true)
class FeedbackHistoryReader implements FeedbackHistory {
    private final FeedbackRepository cards;

    FeedbackHistoryReader(FeedbackRepository cards) {
        this.cards = cards;
    }

    @Override
    public List<Entry> since(Instant from) {
        return cards
                .findByGivenAtGreaterThanEqualAndAuthorIsNotNullOrderByGivenAtAscIdAsc(from, Limit.unlimited())
                .stream()
                .flatMap(card -> card.author().stream()
                        .map(author -> new Entry(
                                card.id(),
                                card.model(),
                                author,
                                card.receiver().orElse(null),
                                card.team().orElse(null),
                                card.audience(),
                                card.givenAt())))
                .toList();
    }
}
