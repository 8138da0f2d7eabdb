package org.huddleboard.coaching.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.coaching.CoachingSessionId;
import org.huddleboard.coaching.CommitmentId;
import org.huddleboard.coaching.CommitmentState;
import org.huddleboard.shared.MemberId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What was agreed. */
public interface CommitmentRepository extends Repository<Commitment, CommitmentId> {
    Commitment saveAndFlush(Commitment commitment);

    void delete(Commitment commitment);

    Optional<Commitment> findById(CommitmentId id);

    List<Commitment> findBySessionOrderByPlace(CoachingSessionId session, Limit limit);

    List<Commitment> findByAgentOrderByDueOnAscIdAsc(MemberId agent, Limit limit);

    List<Commitment> findByAgentAndStateOrderByDueOnAscIdAsc(MemberId agent, CommitmentState state, Limit limit);

    @Query("""
        select commitment from Commitment commitment
        where commitment.session.value in :sessions and commitment.state = :state
        order by commitment.dueOn, commitment.id
        """)
    List<Commitment> inSessions(Collection<UUID> sessions, CommitmentState state, Limit limit);

    List<Commitment> findByCheckedAtGreaterThanEqualOrderByCheckedAtAscIdAsc(Instant from, Limit limit);
}
