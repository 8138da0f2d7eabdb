package org.huddleboard.people.domain;

import java.util.Optional;
import org.huddleboard.shared.MemberId;
import org.springframework.data.repository.Repository;

/** The accounts people sign in with. */
public interface AccountRepository extends Repository<Account, MemberId> {
    Account save(Account account);

    Optional<Account> findById(MemberId member);

    Optional<Account> findByUsername(String username);

    Optional<Account> findByEmail(String email);

    long count();
}
