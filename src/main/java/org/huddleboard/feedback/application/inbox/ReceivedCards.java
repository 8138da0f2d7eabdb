package org.huddleboard.feedback.application.inbox;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huddleboard.feedback.FeedbackModel;
import org.huddleboard.feedback.ItemSource;
import org.huddleboard.feedback.domain.Feedback;
import org.huddleboard.feedback.domain.FeedbackRepository;
import org.huddleboard.feedback.domain.inbox.Asks;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Person;
import org.huddleboard.people.Role;
import org.huddleboard.shared.MemberId;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Cards a member was given, thanks left out: thanks wait for nothing. Three statements, however many cards. */
@Component
class ReceivedCards {
    private static final int MOST = 200;

    private final FeedbackRepository cards;
    private final PeopleDirectory directory;

    ReceivedCards(FeedbackRepository cards, PeopleDirectory directory) {
        this.cards = cards;
        this.directory = directory;
    }

    List<InboxItem> since(Instant from, MemberId member, ZoneId zone) {
        var found = cards.findByReceiverOrderByGivenAtDescIdDesc(member, PageRequest.of(0, MOST)).stream()
                .filter(card ->
                        card.model() != FeedbackModel.THANKS && !card.givenAt().isBefore(from))
                .toList();
        var authors = new HashSet<MemberId>();
        found.forEach(card -> card.author().ifPresent(authors::add));
        var people = authors.isEmpty() ? Map.<MemberId, Person>of() : directory.people(authors);
        var leaders = authors.isEmpty() ? Set.<MemberId>of() : directory.holding(Role.LEADER, authors);
        return found.stream().map(card -> item(card, people, leaders, zone)).toList();
    }

    private static InboxItem item(Feedback card, Map<MemberId, Person> people, Set<MemberId> leaders, ZoneId zone) {
        var source = card.author().filter(leaders::contains).isPresent() ? ItemSource.LEADER : ItemSource.PEER;
        var content = new InboxItem.Card(
                card.id(),
                card.model(),
                card.bearing(),
                card.author().map(people::get),
                card.parts(),
                card.acknowledgedAt().isPresent());
        return new InboxItem(
                card.id().value(),
                source,
                content,
                card.givenAt().atZone(zone),
                true,
                Asks.critical(card.bearing()),
                Optional.empty());
    }
}
