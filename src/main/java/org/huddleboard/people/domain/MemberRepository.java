package org.huddleboard.people.domain;

import java.util.Optional;
import org.huddleboard.shared.MemberId;
import org.springframework.data.repository.Repository;

/** The people of the centre. */
public interface MemberRepository extends Repository<Member, MemberId> {
    Member save(Member member);

    Optional<Member> findById(MemberId id);
}
