package org.huddleboard.feedback.application.ask;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huddleboard.feedback.FeedbackTopics;
import org.huddleboard.feedback.application.CardTalk;
import org.huddleboard.feedback.application.FeedbackCard;
import org.huddleboard.feedback.application.FeedbackCards;
import org.huddleboard.feedback.application.Readers;
import org.huddleboard.feedback.domain.FeedbackRepository;
import org.huddleboard.feedback.domain.ask.CardQuestion;
import org.huddleboard.feedback.domain.ask.CardQuestionRepository;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.TeamId;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is asked about cards and waits for me: a constant number of statements. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('FEEDBACK_READ_OWN')")
public class QuestionReading {
    private final CardQuestionRepository questions;
    private final FeedbackRepository repository;
    private final FeedbackCards cards;
    private final Readers readers;

    QuestionReading(
            CardQuestionRepository questions, FeedbackRepository repository, FeedbackCards cards, Readers readers) {
        this.questions = questions;
        this.repository = repository;
        this.cards = cards;
        this.readers = readers;
    }

    /** A question that waits for me, and the card it is about; to a leader the card is closed. */
    public record Waiting(CardTalk talk, FeedbackCard card) {}

    /** The oldest first. */
    public List<Waiting> waiting(int atMost) {
        var reader = readers.current();
        var turns = questions.findTurnsOf(reader.id().value(), ids(reader.led()), Limit.of(atMost));
        var about = turns.stream()
                .map(question -> question.card().value())
                .distinct()
                .toList();
        if (about.isEmpty()) {
            return List.of();
        }
        var found = repository.findAllOf(about, Limit.of(atMost));
        var wanted = turns.stream().map(CardQuestion::id).toList();
        return cards.closed(found, reader).stream()
                .flatMap(card -> card.talks().stream()
                        .filter(talk -> talk.myTurn() && wanted.contains(talk.id()))
                        .map(talk -> new Waiting(talk, card)))
                .toList();
    }

    /** What a screen with these on it listens to: my own cards, and those of teams I lead. */
    public Set<Topic> topics() {
        var reader = readers.current();
        return Stream.concat(
                        Stream.of(FeedbackTopics.of(reader.id())),
                        reader.led().stream().map(FeedbackTopics::of))
                .collect(Collectors.toUnmodifiableSet());
    }

    public int countWaiting() {
        var reader = readers.current();
        return questions.countTurnsOf(reader.id().value(), ids(reader.led()));
    }

    private static List<UUID> ids(Set<TeamId> teams) {
        return teams.stream().map(TeamId::value).toList();
    }
}
