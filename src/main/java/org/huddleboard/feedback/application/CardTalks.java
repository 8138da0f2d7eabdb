package org.huddleboard.feedback.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huddleboard.feedback.FeedbackId;
import org.huddleboard.feedback.RequestId;
import org.huddleboard.feedback.domain.Feedback;
import org.huddleboard.feedback.domain.Reader;
import org.huddleboard.feedback.domain.ask.CardQuestion;
import org.huddleboard.feedback.domain.ask.CardQuestionRepository;
import org.huddleboard.feedback.domain.ask.FeedbackRequestRepository;
import org.huddleboard.people.Person;
import org.huddleboard.shared.MemberId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What was asked about cards and what cards answer: at most two statements, however many cards. */
@Component
class CardTalks {
    private final CardQuestionRepository questions;
    private final FeedbackRequestRepository requests;
    private final Clock clock;

    CardTalks(CardQuestionRepository questions, FeedbackRequestRepository requests, Clock clock) {
        this.questions = questions;
        this.requests = requests;
        this.clock = clock;
    }

    /** Questions by card, and what was asked for by request. */
    record Talk(Map<FeedbackId, List<CardQuestion>> questions, Map<RequestId, String> askedFor) {
        static final Talk NONE = new Talk(Map.of(), Map.of());

        Set<MemberId> members() {
            var members = new HashSet<MemberId>();
            questions
                    .values()
                    .forEach(asked -> asked.forEach(question -> {
                        members.add(question.askedBy());
                        question.answeredBy().ifPresent(members::add);
                    }));
            return members;
        }
    }

    Talk about(Collection<Feedback> cards) {
        var ids = cards.stream().map(card -> card.id().value()).toList();
        var asked =
                questions.findAt(ids, Limit.unlimited()).stream().collect(Collectors.groupingBy(CardQuestion::card));
        return new Talk(asked, askedFor(cards));
    }

    private Map<RequestId, String> askedFor(Collection<Feedback> cards) {
        var ids = cards.stream()
                .flatMap(card -> card.answers().stream())
                .map(RequestId::value)
                .collect(Collectors.<UUID>toSet());
        var words = new HashMap<RequestId, String>();
        if (!ids.isEmpty()) {
            requests.findAllOf(ids, Limit.unlimited()).forEach(request -> words.put(request.id(), request.behaviour()));
        }
        return words;
    }

    /** What was asked about this card, as far as this reader sees it; the words of answers stay closed with the card. */
    List<CardTalk> lay(
            Feedback card, Talk talk, Reader reader, Map<MemberId, Person> people, ZoneId zone, boolean closed) {
        return talk.questions().getOrDefault(card.id(), List.of()).stream()
                .filter(question -> question.isSeenBy(reader, card))
                .map(question -> lay(question, reader, people, zone, closed))
                .toList();
    }

    private CardTalk lay(
            CardQuestion question, Reader reader, Map<MemberId, Person> people, ZoneId zone, boolean closed) {
        var today = LocalDate.now(clock.withZone(zone));
        return new CardTalk(
                question.id(),
                question.kind(),
                question.state(),
                question.askedBy().equals(reader.id()),
                question.isTurnOf(reader),
                Optional.ofNullable(people.get(question.askedBy())),
                question.wider(),
                question.askedAt().atZone(zone),
                question.dueOn(),
                question.state().waits()
                        && question.dueOn().filter(today::isAfter).isPresent(),
                question.answeredBy().map(people::get),
                question.answer().filter(_ -> !closed),
                question.settledAt().map(at -> at.atZone(zone)));
    }
}
