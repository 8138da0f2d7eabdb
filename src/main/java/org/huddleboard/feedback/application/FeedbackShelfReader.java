package org.huddleboard.feedback.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.huddleboard.feedback.FeedbackId;
import org.huddleboard.feedback.FeedbackModel;
import org.huddleboard.feedback.FeedbackPart;
import org.huddleboard.feedback.FeedbackShelf;
import org.huddleboard.feedback.domain.Feedback;
import org.huddleboard.feedback.domain.FeedbackRepository;
import org.huddleboard.feedback.domain.Reader;
import org.huddleboard.privacy.AuditTrail;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Lays cards on the screens of higher modules, each only before whom its audience names. */
@Component
@Transactional
class FeedbackShelfReader implements FeedbackShelf {
    private final FeedbackRepository cards;
    private final Readers readers;
    private final AuditTrail trail;

    FeedbackShelfReader(FeedbackRepository cards, Readers readers, AuditTrail trail) {
        this.cards = cards;
        this.readers = readers;
        this.trail = trail;
    }

    @Override
    public List<Letter> latestTo(MemberId member, int most) {
        var reader = readers.current();
        return cards
                .findReadableTo(
                        member.value(), reader.id().value(), ids(reader.teams()), ids(reader.led()), Limit.of(most))
                .stream()
                .flatMap(card -> read(card, reader).stream())
                .toList();
    }

    @Override
    public Optional<Letter> find(FeedbackId feedback) {
        var reader = readers.current();
        return cards.findById(feedback).flatMap(card -> read(card, reader));
    }

    private Optional<Letter> read(Feedback card, Reader reader) {
        return switch (card.sightOf(reader)) {
            case NONE -> Optional.empty();
            case LEADER -> {
                note(card);
                yield Optional.of(letter(card));
            }
            case AUTHOR, RECEIVER, TEAM -> Optional.of(letter(card));
        };
    }

    /** A line that the caller's transaction would not write is worse than no screen. */
    private void note(Feedback card) {
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            throw new IllegalStateException("a leader’s look leaves a line: ask in a transaction that writes");
        }
        card.receiver()
                .ifPresent(receiver -> trail.note(
                        AuditTrail.Deed.OPENED_FEEDBACK, receiver, card.id().value()));
    }

    private static Letter letter(Feedback card) {
        return new Letter(
                card.id(),
                card.model(),
                card.bearing(),
                card.author().orElse(null),
                card.audience(),
                card.givenAt(),
                words(card.model(), card.parts()));
    }

    private static String words(FeedbackModel model, Map<FeedbackPart, String> parts) {
        return switch (model) {
            case SBI -> parts.getOrDefault(FeedbackPart.BEHAVIOUR, "");
            case BOOST -> parts.getOrDefault(FeedbackPart.OBSERVED, "");
            case THANKS -> parts.getOrDefault(FeedbackPart.WORDS, "");
        };
    }

    private static List<UUID> ids(Set<TeamId> teams) {
        return teams.stream().map(TeamId::value).toList();
    }
}
