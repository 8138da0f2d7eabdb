package org.huddleboard.people.domain;

import java.util.List;
import java.util.Optional;
import org.huddleboard.shared.MemberId;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** The names files know members by. */
public interface KnownNameRepository extends Repository<KnownName, String> {
    KnownName save(KnownName name);

    Optional<KnownName> findById(String knownAs);

    List<KnownName> findByMember(MemberId member, Limit limit);

    void delete(KnownName name);
}
