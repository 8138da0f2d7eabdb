package org.huddleboard.kpi.domain.between;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.kpi.FairTargetId;
import org.huddleboard.kpi.FairTargetState;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.MemberId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Private targets, asked for by whose they are. */
public interface FairTargetRepository extends Repository<FairTarget, FairTargetId> {
    FairTarget saveAndFlush(FairTarget target);

    Optional<FairTarget> findById(FairTargetId id);

    Optional<FairTarget> findByMemberAndClientKey(MemberId member, UUID clientKey);

    List<FairTarget> findByMemberAndStateInOrderByNamedAtDescIdDesc(
            MemberId member, Collection<FairTargetState> states, Limit limit);

    List<FairTarget> findByMemberAndKpiAndStateOrderByNamedAtDescIdDesc(
            MemberId member, KpiCode kpi, FairTargetState state, Limit limit);

    List<FairTarget> findByMemberOrderByNamedAtAscIdAsc(MemberId member, Limit limit);

    /** Of these members: waiting for a yes, or to be looked at again by that day. */
    @Query("""
            select target from FairTarget target
            where target.member.value in :members
              and (target.state = PROPOSED or (target.state = AGREED and target.reviewDay <= :day))
            order by target.reviewDay, target.id
            """)
    List<FairTarget> findPending(Collection<UUID> members, LocalDate day, Limit limit);

    void deleteByMember(MemberId member);

    @Modifying
    @Query("delete from FairTarget target where target.state in :over and target.namedAt < :before")
    int deleteOver(Collection<FairTargetState> over, Instant before);
}
