package org.huddleboard.feedback.application;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.huddleboard.feedback.FeedbackId;
import org.huddleboard.feedback.FeedbackModel;
import org.huddleboard.feedback.domain.Feedback;
import org.huddleboard.feedback.domain.FeedbackRepository;
import org.huddleboard.feedback.domain.Sight;
import org.huddleboard.live.Topic;
import org.huddleboard.privacy.AuditTrail;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lays cards before whoever may read them: a constant number of statements, whatever the cards. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('FEEDBACK_READ_OWN')")
public class FeedbackReading {
    private final FeedbackRepository repository;
    private final FeedbackCards cards;
    private final Readers readers;
    private final AuditTrail trail;
    private final CurrentMember me;
    private final TeamCards teams;

    FeedbackReading(
            FeedbackRepository repository,
            FeedbackCards cards,
            Readers readers,
            AuditTrail trail,
            CurrentMember me,
            TeamCards teams) {
        this.repository = repository;
        this.cards = cards;
        this.readers = readers;
        this.trail = trail;
        this.me = me;
        this.teams = teams;
    }

    /** What a screen with my cards on it listens to. */
    public Set<Topic> topics() {
        return TeamCards.topics(readers.current());
    }

    /** Cards for me. */
    public FeedbackPage received(Leaf leaf) {
        var found = repository.findByReceiverOrderByGivenAtDescIdDesc(me.id(), leaf.page());
        return page(cards.closed(found, readers.current()), leaf, repository.countByReceiver(me.id()), countWaiting());
    }

    /** Cards from me. */
    public FeedbackPage sent(Leaf leaf) {
        var found = repository.findByAuthorOrderByGivenAtDescIdDesc(me.id(), leaf.page());
        return page(cards.closed(found, readers.current()), leaf, repository.countByAuthor(me.id()), 0);
    }

    private static FeedbackPage page(List<FeedbackCard> cards, Leaf leaf, int total, int waiting) {
        return new FeedbackPage(cards, total, waiting, leaf.isFollowed(total));
    }

    /** What my team was given or may read; for its leader also, closed, the cards that name the leader as a reader. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public FeedbackPage forTeam(Leaf leaf) {
        return teams.page(readers.current(), leaf);
    }

    /** The newest feedback I have not taken in yet; thanks wait for nothing. */
    public List<FeedbackCard> waiting(int atMost) {
        var found = repository.findByReceiverAndModelNotAndAcknowledgedAtIsNullOrderByGivenAtDescIdDesc(
                me.id(), FeedbackModel.THANKS, Limit.of(atMost));
        return cards.closed(found, readers.current());
    }

    public int countWaiting() {
        return repository.countByReceiverAndModelNotAndAcknowledgedAtIsNull(me.id(), FeedbackModel.THANKS);
    }

    /** The newest thanks for me or my team. */
    public List<FeedbackCard> latestThanks(int atMost) {
        var found = repository.findThanks(me.id().value(), ids(readers.current().teams()), Limit.of(atMost));
        return cards.closed(found, readers.current());
    }

    /** One card, opened. Where a leader reads what was written between others, the receiver can see that later. */
    @Transactional
    public FeedbackCard open(FeedbackId id) {
        var reader = readers.current();
        var card = repository
                .findById(id)
                .filter(found -> found.sightOf(reader) != Sight.NONE)
                .orElseThrow(NotFound::new);
        if (card.sightOf(reader) == Sight.LEADER) {
            note(card);
        }
        return cards.open(card, reader);
    }

    private void note(Feedback card) {
        card.receiver()
                .ifPresent(receiver -> trail.note(
                        AuditTrail.Deed.OPENED_FEEDBACK, receiver, card.id().value()));
    }

    private static List<UUID> ids(Set<TeamId> teams) {
        return teams.stream().map(TeamId::value).toList();
    }
}
