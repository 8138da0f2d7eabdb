package org.huddleboard.coaching.domain;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.coaching.CoachingSessionId;
import org.huddleboard.coaching.CoachingState;
import org.huddleboard.shared.MemberId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The sessions of the house. */
public interface CoachingSessionRepository extends Repository<CoachingSession, CoachingSessionId> {
    CoachingSession saveAndFlush(CoachingSession session);

    Optional<CoachingSession> findById(CoachingSessionId id);

    Optional<CoachingSession> findByAgentAndClientKey(MemberId agent, UUID clientKey);

    Optional<CoachingSession> findByInsteadOf(CoachingSessionId cancelled);

    @Query("select session from CoachingSession session where session.id.value in :ids")
    List<CoachingSession> all(Collection<UUID> ids, Limit limit);

    /** Holds the session until the transaction ends: two who write or sign at once do it one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select session from CoachingSession session where session.id = :id")
    Optional<CoachingSession> hold(CoachingSessionId id);

    /** Those of a member on either side, the latest first. */
    @Query("""
        select session from CoachingSession session
        where session.agent = :member or session.coach = :member
        order by session.startAt desc, session.id
        """)
    List<CoachingSession> ofEither(MemberId member, Limit limit);

    /** Those that are not over, and what a member has not read of, the earliest first. */
    @Query("""
        select session from CoachingSession session
        where (session.agent = :member or session.coach = :member)
          and (session.state = org.huddleboard.coaching.CoachingState.PROPOSED
            or session.state = org.huddleboard.coaching.CoachingState.PLANNED
            or session.toBeTold = true and session.cancellation.at >= :since)
        order by session.startAt, session.id
        """)
    List<CoachingSession> waitingFor(MemberId member, Instant since, Limit limit);

    /** Those of a member that begin in a stretch of time and take place, or took place. */
    @Query("""
        select session from CoachingSession session
        where (session.agent = :member or session.coach = :member)
          and session.startAt >= :from and session.startAt < :to
          and (session.state = org.huddleboard.coaching.CoachingState.PLANNED
            or session.state = org.huddleboard.coaching.CoachingState.SIGNED)
        order by session.startAt, session.id
        """)
    List<CoachingSession> between(MemberId member, Instant from, Instant to, Limit limit);

    List<CoachingSession> findByStateAndStartAtGreaterThanAndStartAtLessThanEqual(
            CoachingState state, Instant from, Instant to, Limit limit);

    @Query("""
        select session from CoachingSession session
        where session.agent = :agent and session.state = :state and session.coach is not null
          and greatest(session.agentSignedAt, session.coachSignedAt) >= :from
          and greatest(session.agentSignedAt, session.coachSignedAt) < :to
        order by greatest(session.agentSignedAt, session.coachSignedAt) desc, session.id
        """)
    List<CoachingSession> completed(MemberId agent, CoachingState state, Instant from, Instant to, Limit limit);

    @Query("""
        select session from CoachingSession session
        where session.state = org.huddleboard.coaching.CoachingState.SIGNED and session.coach is not null
          and greatest(session.agentSignedAt, session.coachSignedAt) >= :from
        order by greatest(session.agentSignedAt, session.coachSignedAt), session.id
        """)
    List<CoachingSession> completedSince(Instant from, Limit limit);
}
