package org.huddleboard.feedback.application.ask;

import java.time.Instant;
import java.util.List;
import org.huddleboard.feedback.RequestHistory;
import org.huddleboard.feedback.domain.ask.FeedbackRequestRepository;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells other modules who asked whom, never about what. */
@Component
@Transactional(readOnly = true)
class AskHistoryReader implements RequestHistory {
    private final FeedbackRequestRepository requests;

    AskHistoryReader(FeedbackRequestRepository requests) {
        this.requests = requests;
    }

    @Override
    public List<Entry> since(Instant from) {
        return requests.findByAskedAtGreaterThanEqualOrderByAskedAtAscIdAsc(from, Limit.unlimited()).stream()
                .map(request -> new Entry(
                        request.id(),
                        request.asker(),
                        request.colleague(),
                        request.state(),
                        request.answer().orElse(null),
                        request.askedAt(),
                        request.settledAt().orElse(null)))
                .toList();
    }
}
