package org.huddleboard.people.domain;

import java.time.LocalDate;
import java.util.List;
import org.huddleboard.shared.MemberId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who was in which team when. */
public interface MembershipRepository extends Repository<Membership, MembershipId> {
    Membership save(Membership membership);

    List<Membership> findByMemberOrderByFromDay(MemberId member, Limit limit);

    /** Takes away what was planned from that day on; written at once, before the stay that replaces it. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from Membership stay where stay.member = :member and stay.fromDay >= :day")
    int removeFrom(MemberId member, LocalDate day);
}
