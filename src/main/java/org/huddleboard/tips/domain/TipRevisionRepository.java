package org.huddleboard.tips.domain;

import java.util.List;
import java.util.UUID;
import org.huddleboard.shared.MemberId;
import org.huddleboard.tips.TipId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every revision of every tip. */
public interface TipRevisionRepository extends Repository<TipRevision, UUID> {
    TipRevision save(TipRevision revision);

    List<TipRevision> findByTipOrderByNumberDesc(TipId tip, Limit limit);

    List<TipRevision> findByByOrderByMadeAtAsc(MemberId by, Limit limit);

    @Modifying
    @Query("update TipRevision revision set revision.by.value = null where revision.by.value = :member")
    int forget(UUID member);
}
