package org.huddleboard.feedback.application.demo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.huddleboard.feedback.FeedbackModel;
import org.huddleboard.feedback.ItemSource;
import org.huddleboard.feedback.domain.inbox.Asks;
import org.huddleboard.feedback.domain.inbox.ResultName;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.MemberResults;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.demo.DemoCast;
import org.huddleboard.shared.demo.DemoPerson;
import org.huddleboard.shared.demo.DemoStory;

/** What came in for the people of the demo centre: cards, and the days whose results ask for a look. */
final class InboxComing {
    /** As far back as anybody sorts. */
    static final int DAYS = 88;

    private static final Set<KpiCode> RESULTS = Set.of(KpiCode.QUALITY, KpiCode.CUSTOMER_SATISFACTION);

    private final DemoStory story;
    private final DemoCast cast;
    private final List<DemoCard> cards;
    private final MemberResults results;

    InboxComing(DemoStory story, DemoCast cast, Instant now, MemberResults results) {
        this.story = story;
        this.cast = cast;
        this.cards = FeedbackDemo.cards(story, now);
        this.results = results;
    }

    /** Something that came in, before it is sorted. */
    record Came(UUID record, ItemSource source, boolean critical, Instant at) {}

    List<Came> to(DemoPerson person) {
        return Stream.concat(cards(person), results(person)).toList();
    }

    private Stream<Came> cards(DemoPerson person) {
        return cards.stream()
                .filter(card -> card.to().equals(Optional.of(person.id())) && card.model() != FeedbackModel.THANKS)
                .map(card -> new Came(card.id(), source(card.from()), Asks.critical(card.bearing()), card.at()));
    }

    private ItemSource source(MemberId from) {
        return cast.people().stream().anyMatch(person -> person.id().equals(from) && person.isLeader())
                ? ItemSource.LEADER
                : ItemSource.PEER;
    }

    private Stream<Came> results(DemoPerson person) {
        if (!person.isAgent()) {
            return Stream.of();
        }
        var zone = DemoZones.of(person);
        return results.of(person.id(), RESULTS, story.today().minusDays(DAYS), story.today()).stream()
                .filter(result -> Asks.result(result.kpi(), result.value(), result.n()))
                .map(result -> new Came(
                        ResultName.of(person.id(), result.kpi(), result.day()),
                        result.kpi() == KpiCode.QUALITY ? ItemSource.QUALITY : ItemSource.CUSTOMER,
                        true,
                        result.day().atStartOfDay(zone).toInstant()));
    }

    /** When Leo wrote to Amira. */
    Instant leosCard() {
        var amira = Optional.of(cast.named("amira").id());
        var leo = cast.named("leo").id();
        return cards.stream()
                .filter(card -> card.to().equals(amira) && card.from().equals(leo))
                .map(DemoCard::at)
                .findFirst()
                .orElseThrow();
    }
}
