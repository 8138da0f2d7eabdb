package org.huddleboard.feedback.application.ask;

import java.time.Instant;
import java.util.List;
import org.huddleboard.feedback.QuestionHistory;
import org.huddleboard.feedback.domain.ask.CardQuestionRepository;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells other modules that something was asked about a card and how it ended, never the words. */
@Component
@Transactional(readOnly = true)
class QuestionHistoryReader implements QuestionHistory {
    private final CardQuestionRepository questions;

    QuestionHistoryReader(CardQuestionRepository questions) {
        this.questions = questions;
    }

    @Override
    public List<Entry> since(Instant from) {
        return questions.findByAskedAtGreaterThanEqualOrderByAskedAtAscIdAsc(from, Limit.unlimited()).stream()
                .map(question -> new Entry(
                        question.id(),
                        question.card(),
                        question.kind(),
                        question.state(),
                        question.askedBy(),
                        question.answeredBy().orElse(null),
                        question.askedAt(),
                        question.settledAt().orElse(null)))
                .toList();
    }
}
