package org.huddleboard.people.domain;

import java.util.Optional;
import java.util.UUID;
import org.huddleboard.shared.MemberId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Links that were handed out. */
public interface OneTimeLinkRepository extends Repository<OneTimeLink, UUID> {
    OneTimeLink save(OneTimeLink link);

    Optional<OneTimeLink> findBySecretHash(String secretHash);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from OneTimeLink link where link.member = :member")
    int withdrawFor(MemberId member);
}
