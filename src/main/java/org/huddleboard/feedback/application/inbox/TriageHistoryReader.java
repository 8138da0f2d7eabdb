package org.huddleboard.feedback.application.inbox;

import java.time.Instant;
import java.util.List;
import org.huddleboard.feedback.TriageHistory;
import org.huddleboard.feedback.domain.inbox.TriageRepository;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells other modules who sorted something, never what it was. */
@Component
@Transactional(readOnly = true)
class TriageHistoryReader implements TriageHistory {
    private final TriageRepository triages;

    TriageHistoryReader(TriageRepository triages) {
        this.triages = triages;
    }

    @Override
    public List<Entry> since(Instant from) {
        return triages
                .findByTeamIsNotNullAndAnsweredAtGreaterThanEqualOrderByAnsweredAtAscIdAsc(from, Limit.unlimited())
                .stream()
                .flatMap(triage -> triage.team().stream()
                        .map(team ->
                                new Entry(triage.id(), triage.member(), team, triage.practice(), triage.answeredAt())))
                .toList();
    }
}
