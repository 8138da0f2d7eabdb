package org.huddleboard.feedback.application;

import com.github.benmanes.caffeine.cache.Interner;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.huddleboard.feedback.FeedbackTopics;
import org.huddleboard.feedback.domain.Feedback;
import org.huddleboard.feedback.domain.FeedbackRepository;
import org.huddleboard.feedback.domain.Reader;
import org.huddleboard.live.SharedReading;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.TeamId;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What teams may read. A whole team looks at the same cards, and does so at once when one is added: they are read once
 * for the team and laid once before each reader, however many screens are open. A card that did not change stays the
 * same object, so that a screen sees at a glance what it need not draw. It asks no permission: the service has.
 */
@Component
class TeamCards {
    private final FeedbackRepository repository;
    private final FeedbackCards cards;
    private final Readers readers;
    private final SharedReading together;
    private final TransactionTemplate reading;
    private final Interner<FeedbackCard> laid = Interner.newWeakInterner();

    TeamCards(
            FeedbackRepository repository,
            FeedbackCards cards,
            Readers readers,
            SharedReading together,
            PlatformTransactionManager transactions) {
        this.repository = repository;
        this.cards = cards;
        this.readers = readers;
        this.together = together;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    private record LaidBefore(Reader reader, ZoneId zone, Leaf leaf) {}

    private record OfTeams(Set<TeamId> teams, Leaf leaf) {}

    private record TeamLeaf(FeedbackCards.Stack stack, boolean hasOlder) {}

    static Set<Topic> topics(Reader reader) {
        var topics = new HashSet<Topic>();
        topics.add(FeedbackTopics.of(reader.id()));
        reader.teams().forEach(team -> topics.add(FeedbackTopics.of(team)));
        return topics;
    }

    FeedbackPage page(Reader reader, Leaf leaf) {
        var topics = topics(reader);
        return together.find(
                new LaidBefore(reader, readers.zone(), leaf),
                topics,
                () -> reading.execute(_ -> lay(reader, leaf, topics)));
    }

    /** Leaders read other cards than their teams do, and each leader others. */
    private FeedbackPage lay(Reader reader, Leaf leaf, Set<Topic> topics) {
        var found = reader.led().isEmpty()
                ? together.find(new OfTeams(reader.teams(), leaf), topics, () -> ofTeams(reader, leaf))
                : ofTeams(reader, leaf);
        var closed =
                cards.closed(found.stack(), reader).stream().map(laid::intern).toList();
        return new FeedbackPage(closed, closed.size(), 0, found.hasOlder());
    }

    /** The first leaf is read with the card after it; of a later one that card is looked for. */
    private TeamLeaf ofTeams(Reader reader, Leaf leaf) {
        if (leaf.number() > 0) {
            return new TeamLeaf(
                    cards.stack(forTeams(reader, leaf.page())),
                    !forTeams(reader, leaf.next()).isEmpty());
        }
        var found = forTeams(reader, PageRequest.ofSize(leaf.size() + 1));
        var hasOlder = found.size() > leaf.size();
        return new TeamLeaf(cards.stack(hasOlder ? found.subList(0, leaf.size()) : found), hasOlder);
    }

    private List<Feedback> forTeams(Reader reader, Pageable page) {
        if (reader.teams().size() == 1) {
            var team = reader.teams().iterator().next();
            return repository.findForTeam(
                    team.value(), reader.led().contains(team), reader.id().value(), page);
        }
        return repository.findForTeams(
                ids(reader.teams()), ids(reader.led()), reader.id().value(), page);
    }

    private static List<UUID> ids(Set<TeamId> teams) {
        return teams.stream().map(TeamId::value).toList();
    }
}
