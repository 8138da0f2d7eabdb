package org.huddleboard.goals.domain.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.goals.AuditId;
import org.huddleboard.shared.MemberId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The self-audits of the house. */
public interface SelfAuditRepository extends Repository<SelfAudit, AuditId> {
    SelfAudit saveAndFlush(SelfAudit audit);

    Optional<SelfAudit> findById(AuditId id);

    Optional<SelfAudit> findFirstByOwnerAndClosedAtIsNullOrderByBegunAtDescIdDesc(MemberId owner);

    List<SelfAudit> findByOwnerAndClosedAtIsNotNullOrderByClosedAtDescIdDesc(MemberId owner, Limit limit);

    List<SelfAudit> findByOwnerOrderByBegunAtAscIdAsc(MemberId owner, Limit limit);

    List<SelfAudit> findByClosedAtGreaterThanEqualOrderByClosedAtAscIdAsc(Instant from, Limit limit);

    @Modifying
    @Query("delete from SelfAudit audit where audit.owner.value = :member")
    int deleteOf(UUID member);

    @Modifying
    @Query("delete from SelfAudit audit where audit.begunAt < :before")
    int deleteBegunBefore(Instant before);
}
