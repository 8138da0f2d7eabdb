package org.huddleboard.shadowing.domain;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.shadowing.ShadowingSessionId;
import org.huddleboard.shared.MemberId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The sessions of the house. */
public interface ShadowingSessionRepository extends Repository<ShadowingSession, ShadowingSessionId> {
    ShadowingSession saveAndFlush(ShadowingSession session);

    Optional<ShadowingSession> findById(ShadowingSessionId id);

    Optional<ShadowingSession> findByHostAndClientKey(MemberId host, UUID clientKey);

    /** Holds the session until the transaction ends: seats are given one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select session from ShadowingSession session where session.id = :id")
    Optional<ShadowingSession> hold(ShadowingSessionId id);

    List<ShadowingSession> findByHostAndHostDayAndState(
            MemberId host, LocalDate hostDay, ShadowingSession.State state, Limit limit);

    List<ShadowingSession> findByHostOrderByStartAtAscIdAsc(MemberId host, Limit limit);

    @Modifying
    @Query("delete from ShadowingSession session where session.startAt < :before")
    int deleteBefore(Instant before);
}
