package org.huddleboard.people.domain;

import java.util.List;
import java.util.Optional;
import org.huddleboard.people.Role;
import org.huddleboard.people.RoleAssignmentId;
import org.huddleboard.shared.MemberId;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** Who holds which role where. */
public interface RoleAssignmentRepository extends Repository<RoleAssignment, RoleAssignmentId> {
    RoleAssignment save(RoleAssignment role);

    Optional<RoleAssignment> findById(RoleAssignmentId id);

    List<RoleAssignment> findByMemberAndTakenAtIsNullOrderByFromDay(MemberId member, Limit limit);

    boolean existsByRoleAndTakenAtIsNullAndMemberNot(Role role, MemberId member);
}
