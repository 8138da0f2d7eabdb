package org.huddleboard.feedback.application;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huddleboard.feedback.application.FeedbackCard.Standing;
import org.huddleboard.feedback.domain.Feedback;
import org.huddleboard.feedback.domain.Reader;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Person;
import org.huddleboard.people.Team;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
import org.springframework.stereotype.Component;

/** Lays stored cards before one reader, with names: a handful of statements, however many cards. */
@Component
public class FeedbackCards {
    private final PeopleDirectory directory;
    private final Readers readers;
    private final CardTalks talks;

    FeedbackCards(PeopleDirectory directory, Readers readers, CardTalks talks) {
        this.directory = directory;
        this.readers = readers;
        this.talks = talks;
    }

    /** Cards with the names that stand on them; nothing in it depends on who reads it. */
    record Stack(List<Feedback> cards, CardTalks.Talk talk, Map<MemberId, Person> people, Map<TeamId, Team> teams) {}

    Stack stack(List<Feedback> cards) {
        if (cards.isEmpty()) {
            return new Stack(List.of(), CardTalks.Talk.NONE, Map.of(), Map.of());
        }
        var talk = talks.about(cards);
        var members = new HashSet<>(talk.members());
        cards.forEach(card -> {
            card.author().ifPresent(members::add);
            card.receiver().ifPresent(members::add);
        });
        var teams =
                directory
                        .teams(cards.stream()
                                .map(Feedback::team)
                                .flatMap(team -> team.stream())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Team::id, Function.identity()));
        return new Stack(List.copyOf(cards), talk, directory.people(members), teams);
    }

    /** Leaders get cards between others closed; each is opened by itself. */
    public List<FeedbackCard> closed(List<Feedback> cards, Reader reader) {
        return closed(stack(cards), reader);
    }

    List<FeedbackCard> closed(Stack stack, Reader reader) {
        return lay(stack, reader, Standing.AS_LEADER_CLOSED);
    }

    FeedbackCard open(Feedback card, Reader reader) {
        return lay(stack(List.of(card)), reader, Standing.AS_LEADER).getFirst();
    }

    private List<FeedbackCard> lay(Stack stack, Reader reader, Standing asLeader) {
        var zone = readers.zone();
        return stack.cards().stream()
                .map(card -> lay(card, reader, asLeader, stack, zone))
                .toList();
    }

    private FeedbackCard lay(Feedback card, Reader reader, Standing asLeader, Stack stack, ZoneId zone) {
        var standing = switch (card.sightOf(reader)) {
            case AUTHOR -> Standing.MINE;
            case RECEIVER -> Standing.FOR_ME;
            case TEAM -> Standing.OF_MY_TEAM;
            case LEADER -> asLeader;
            case NONE -> throw new NotFound();
        };
        var closed = standing == Standing.AS_LEADER_CLOSED;
        var reply = closed
                ? Stream.<FeedbackCard.Reply>empty()
                : card.reply().stream()
                        .flatMap(words ->
                                card.repliedAt().stream().map(at -> new FeedbackCard.Reply(words, at.atZone(zone))));
        return new FeedbackCard(
                card.id(),
                card.model(),
                card.bearing(),
                card.audience(),
                standing,
                card.author().map(stack.people()::get),
                card.receiver().map(stack.people()::get),
                card.team().map(stack.teams()::get).map(Team::name),
                card.givenAt().atZone(zone),
                closed ? Map.of() : card.parts(),
                card.acknowledgedAt().isPresent(),
                reply.findFirst(),
                standing == Standing.MINE || standing == Standing.FOR_ME
                        ? card.answers().map(stack.talk().askedFor()::get)
                        : Optional.empty(),
                talks.lay(card, stack.talk(), reader, stack.people(), zone, closed));
    }
}
