package org.huddleboard.people.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.shared.MemberId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Browsers that stay signed in. */
public interface RememberedSignInRepository extends Repository<RememberedSignIn, UUID> {
    RememberedSignIn save(RememberedSignIn signIn);

    Optional<RememberedSignIn> findBySecretHash(String secretHash);

    void delete(RememberedSignIn signIn);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from RememberedSignIn kept where kept.member = :member")
    int forgetAllOf(MemberId member);

    @Modifying
    @Query("delete from RememberedSignIn kept where kept.expiresAt < :now")
    int forgetExpired(Instant now);
}
