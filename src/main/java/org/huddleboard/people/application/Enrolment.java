package org.huddleboard.people.application;

import java.time.Clock;
import java.time.LocalDate;
import org.huddleboard.people.Role;
import org.huddleboard.people.RoleAssignmentId;
import org.huddleboard.people.RoleGiven;
import org.huddleboard.people.domain.Account;
import org.huddleboard.people.domain.AccountRepository;
import org.huddleboard.people.domain.FloorTeamRepository;
import org.huddleboard.people.domain.Member;
import org.huddleboard.people.domain.MemberRepository;
import org.huddleboard.people.domain.RoleAssignment;
import org.huddleboard.people.domain.RoleAssignmentRepository;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes a person in: member, names, account that nobody can sign in with yet, team and role. */
@Component
public class Enrolment {
    private final MemberRepository members;
    private final AccountRepository accounts;
    private final FloorTeamRepository teams;
    private final RoleAssignmentRepository roles;
    private final KnownNames names;
    private final Moves moves;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Enrolment(
            MemberRepository members,
            AccountRepository accounts,
            FloorTeamRepository teams,
            RoleAssignmentRepository roles,
            KnownNames names,
            Moves moves,
            Clock clock,
            ApplicationEventPublisher events) {
        this.members = members;
        this.accounts = accounts;
        this.teams = teams;
        this.roles = roles;
        this.names = names;
        this.moves = moves;
        this.clock = clock;
        this.events = events;
    }

    public MemberId enrol(AddPerson person) {
        names.free("username", person.username());
        if (person.email() != null && !person.email().isBlank()) {
            names.free("email", person.email());
        }
        var member = new Member(person.name());
        member.startedOn(person.started());
        members.save(member);
        list(member.id(), person.username(), person.email());
        moves.move(member.id(), person.team(), person.started());
        give(member.id(), person.role(), person.team(), person.started());
        return member.id();
    }

    /** The account as it stands before anybody is invited. */
    public Account list(MemberId member, String username, @Nullable String email) {
        var account = new Account(member, username, email, clock.instant());
        if (accounts.findByUsername(account.username()).isPresent()) {
            throw BrokenRule.at("username", "people.rule.nameTaken", username);
        }
        if (account.email().flatMap(accounts::findByEmail).isPresent()) {
            throw BrokenRule.at("email", "people.rule.nameTaken", String.valueOf(email));
        }
        names.add("username", username, member);
        account.email().ifPresent(address -> names.add("email", address, member));
        return accounts.save(account);
    }

    /** The role where it belongs: for the team, or for the team's site. */
    public RoleAssignmentId give(MemberId member, Role role, TeamId team, LocalDate from) {
        var site = teams.findById(team).orElseThrow(NotFound::new).site();
        var given = roles.save(
                role.isForASite()
                        ? RoleAssignment.atSite(member, role, site, from, null)
                        : RoleAssignment.inTeam(member, role, team, from, null));
        events.publishEvent(new RoleGiven(member, role, clock.instant()));
        return given.id();
    }
}
