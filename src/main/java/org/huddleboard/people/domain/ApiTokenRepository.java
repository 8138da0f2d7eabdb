package org.huddleboard.people.domain;

import java.util.List;
import java.util.Optional;
import org.huddleboard.people.ApiTokenId;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** The keys of programs. */
public interface ApiTokenRepository extends Repository<ApiToken, ApiTokenId> {
    ApiToken save(ApiToken token);

    Optional<ApiToken> findById(ApiTokenId id);

    Optional<ApiToken> findBySecretHash(String secretHash);

    List<ApiToken> findByRevokedAtIsNullOrderByName(Limit limit);

    void delete(ApiToken token);
}
