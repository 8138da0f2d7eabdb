package org.huddleboard.kpi.domain.between;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.kpi.ChallengeId;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.MemberId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Challenges, asked for by whose figure it is. */
public interface ChallengeRepository extends Repository<Challenge, ChallengeId> {
    Challenge saveAndFlush(Challenge challenge);

    Optional<Challenge> findById(ChallengeId id);

    Optional<Challenge> findByMemberAndClientKey(MemberId member, UUID clientKey);

    boolean existsByMemberAndKpiAndClosedAtIsNull(MemberId member, KpiCode kpi);

    List<Challenge> findByMemberOrderByAskedAtDescIdDesc(MemberId member, Limit limit);

    List<Challenge> findByMemberAndUnreadTrueOrderByAskedAtAscIdAsc(MemberId member, Limit limit);

    @Query("""
            select challenge from Challenge challenge
            where challenge.member.value in :members and challenge.closedAt is null
            order by challenge.askedAt, challenge.id
            """)
    List<Challenge> findOpen(Collection<UUID> members, Limit limit);

    void deleteByMember(MemberId member);

    @Modifying
    @Query("delete from Challenge challenge where challenge.askedAt < :before")
    int deleteAskedBefore(Instant before);
}
