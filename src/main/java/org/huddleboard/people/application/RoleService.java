package org.huddleboard.people.application;

import jakarta.validation.Valid;
import java.time.Clock;
import org.huddleboard.people.Role;
import org.huddleboard.people.RoleAssignmentId;
import org.huddleboard.people.RoleGiven;
import org.huddleboard.people.RoleTaken;
import org.huddleboard.people.domain.MemberRepository;
import org.huddleboard.people.domain.RoleAssignment;
import org.huddleboard.people.domain.RoleAssignmentRepository;
import org.huddleboard.privacy.AuditTrail;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Gives and takes roles; both act on open screens. */
@Service
@Validated
@Transactional
@PreAuthorize("@access.may('PEOPLE_MANAGE')")
public class RoleService {
    private final RoleAssignmentRepository roles;
    private final MemberRepository members;
    private final Places places;
    private final AuditTrail audit;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RoleService(
            RoleAssignmentRepository roles,
            MemberRepository members,
            Places places,
            AuditTrail audit,
            Clock clock,
            ApplicationEventPublisher events) {
        this.roles = roles;
        this.members = members;
        this.places = places;
        this.audit = audit;
        this.clock = clock;
        this.events = events;
    }

    public RoleAssignmentId giveRole(@Valid GiveRole give) {
        if (members.findById(give.member()).isEmpty()) {
            throw new NotFound();
        }
        var role = roles.save(assignment(give));
        audit.note(AuditTrail.Deed.ROLE_GIVEN, give.member(), role.id().value());
        events.publishEvent(new RoleGiven(give.member(), give.role(), clock.instant()));
        return role.id();
    }

    private RoleAssignment assignment(GiveRole give) {
        if (give.team() != null && give.site() == null) {
            places.require(give.team());
            return RoleAssignment.inTeam(give.member(), give.role(), give.team(), give.from(), give.to());
        }
        if (give.site() != null && give.team() == null) {
            places.require(give.site());
            return RoleAssignment.atSite(give.member(), give.role(), give.site(), give.from(), give.to());
        }
        throw BrokenRule.at("place", "people.rule.oneTeamOrSite");
    }

    public void takeRole(RoleAssignmentId id) {
        var role = roles.findById(id).orElseThrow(NotFound::new);
        if (role.role() == Role.ADMIN && !roles.existsByRoleAndTakenAtIsNullAndMemberNot(Role.ADMIN, role.member())) {
            throw new BrokenRule("people.rule.lastAdministrator");
        }
        role.take(clock.instant());
        roles.save(role);
        audit.note(AuditTrail.Deed.ROLE_TAKEN, role.member(), id.value());
        events.publishEvent(new RoleTaken(role.member(), role.role(), clock.instant()));
    }
}
