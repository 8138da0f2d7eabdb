package org.huddleboard.coaching.application;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.huddleboard.coaching.CoachingHistory;
import org.huddleboard.coaching.Side;
import org.huddleboard.coaching.domain.CoachingSession;
import org.huddleboard.coaching.domain.CoachingSessionRepository;
import org.huddleboard.coaching.domain.CommitmentRepository;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells other modules which sessions were signed by both and how commitments went, never what they say. */
@Component
@Transactional(readOnly = true)
class CoachingHistoryReader implements CoachingHistory {
    private final CoachingSessionRepository sessions;
    private final CommitmentRepository commitments;

    CoachingHistoryReader(CoachingSessionRepository sessions, CommitmentRepository commitments) {
        this.sessions = sessions;
        this.commitments = commitments;
    }

    @Override
    public List<Entry> since(Instant from) {
        return sessions.completedSince(from, Limit.unlimited()).stream()
                .flatMap(session -> session.coach().stream()
                        .flatMap(coach -> completedAt(session)
                                .map(at -> new Entry(session.id(), session.kind(), coach, session.agent(), at))))
                .toList();
    }

    /** The later of the two signatures. */
    static Stream<Instant> completedAt(CoachingSession session) {
        return Stream.of(Side.values())
                .flatMap(side -> session.signedAt(side).stream())
                .max(Comparator.naturalOrder())
                .stream();
    }

    @Override
    public List<Check> checkedSince(Instant from) {
        return commitments.findByCheckedAtGreaterThanEqualOrderByCheckedAtAscIdAsc(from, Limit.unlimited()).stream()
                .flatMap(commitment -> commitment.checkedAt().stream()
                        .map(at -> new Check(
                                commitment.id(), commitment.session(), commitment.agent(), commitment.state(), at)))
                .toList();
    }
}
