package org.huddleboard.huddle.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.huddle.HuddleId;
import org.huddleboard.shared.MemberId;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** Sixty-second reads. */
public interface CatchUpRepository extends Repository<CatchUp, UUID> {
    CatchUp saveAndFlush(CatchUp read);

    List<CatchUp> saveAll(Iterable<CatchUp> reads);

    Optional<CatchUp> findByHuddleAndMember(HuddleId huddle, MemberId member);

    List<CatchUp> findByHuddle(HuddleId huddle, Limit limit);

    List<CatchUp> findByMemberAndUnderstoodAtIsNullOrderBySentAtDesc(MemberId member, Limit limit);

    int countByMemberAndUnderstoodAtIsNull(MemberId member);
}
