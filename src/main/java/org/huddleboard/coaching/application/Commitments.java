package org.huddleboard.coaching.application;

import java.time.LocalDate;
import java.util.List;
import org.huddleboard.coaching.CoachingSessionId;
import org.huddleboard.coaching.domain.CoachingSession;
import org.huddleboard.coaching.domain.Commitment;
import org.huddleboard.coaching.domain.CommitmentRepository;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The commitments of sessions. */
@Component
class Commitments {
    private final CommitmentRepository commitments;

    Commitments(CommitmentRepository commitments) {
        this.commitments = commitments;
    }

    List<Commitment> of(CoachingSessionId session) {
        return commitments.findBySessionOrderByPlace(session, Limit.of(Commitment.MOST));
    }

    /** Both have signed. */
    void agree(CoachingSession session, LocalDate on) {
        of(session.id()).forEach(commitment -> {
            commitment.agree(on);
            commitments.saveAndFlush(commitment);
        });
    }
}
