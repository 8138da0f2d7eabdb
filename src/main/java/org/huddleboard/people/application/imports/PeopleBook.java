package org.huddleboard.people.application.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.people.MemberChanged;
import org.huddleboard.people.Role;
import org.huddleboard.people.application.AddPerson;
import org.huddleboard.people.application.Enrolment;
import org.huddleboard.people.application.KnownNames;
import org.huddleboard.people.application.Moves;
import org.huddleboard.people.domain.Account;
import org.huddleboard.people.domain.AccountRepository;
import org.huddleboard.people.domain.KnownName;
import org.huddleboard.people.domain.KnownNameRepository;
import org.huddleboard.people.domain.Member;
import org.huddleboard.people.domain.MemberRepository;
import org.huddleboard.people.domain.Membership;
import org.huddleboard.people.domain.MembershipRepository;
import org.huddleboard.people.domain.RoleAssignmentRepository;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Writes people as a file says they are; the same row again changes nothing. */
@Component
class PeopleBook {
    private static final Limit MANY = Limit.of(500);

    private final MemberRepository members;
    private final AccountRepository accounts;
    private final KnownNameRepository known;
    private final MembershipRepository stays;
    private final RoleAssignmentRepository roles;
    private final Enrolment enrolment;
    private final KnownNames names;
    private final Moves moves;
    private final ImportLog log;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PeopleBook(
            MemberRepository members,
            AccountRepository accounts,
            KnownNameRepository known,
            MembershipRepository stays,
            RoleAssignmentRepository roles,
            Enrolment enrolment,
            KnownNames names,
            Moves moves,
            ImportLog log,
            Clock clock,
            ApplicationEventPublisher events) {
        this.members = members;
        this.accounts = accounts;
        this.known = known;
        this.stays = stays;
        this.roles = roles;
        this.enrolment = enrolment;
        this.names = names;
        this.moves = moves;
        this.log = log;
        this.clock = clock;
        this.events = events;
    }

    /** False when nothing was new. */
    boolean write(UUID importId, PersonRow row, ZoneId zone) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var member = known.findById(KnownName.plain(row.username())).flatMap(name -> members.findById(name.member()));
        if (member.isPresent()) {
            return change(importId, member.get(), row, today);
        }
        var id = enrol(row, today);
        log.made(importId, id, row.name());
        return true;
    }

    private MemberId enrol(PersonRow row, LocalDate today) {
        var team = row.team().orElseThrow(() -> BrokenRule.at("team", "people.imports.reason.team"));
        var id = enrolment.enrol(new AddPerson(
                row.name(),
                row.username(),
                row.email().orElse(null),
                team,
                row.role().orElse(Role.AGENT),
                row.started().orElse(today)));
        row.skills()
                .ifPresent(skills -> members.findById(id).ifPresent(member -> {
                    member.can(skills);
                    members.save(member);
                }));
        return id;
    }

    private boolean change(UUID importId, Member member, PersonRow row, LocalDate today) {
        var account = accounts.findById(member.id());
        var team = lastTeam(member.id());
        var before = ImportLog.Change.before(member, account, team);
        var after = before;
        var changed = write(account, row) | write(member, row);
        if (row.team().isPresent() && !row.team().equals(team)) {
            moves.move(member.id(), row.team().get(), today);
            after = after.movedOn(today);
        }
        var place = row.team().or(() -> team);
        if (row.role().isPresent()
                && place.isPresent()
                && !holds(member.id(), row.role().get(), today)) {
            after = after.gave(enrolment.give(member.id(), row.role().get(), place.get(), today));
        }
        if (!changed && after.equals(before)) {
            return false;
        }
        log.changed(importId, after);
        events.publishEvent(new MemberChanged(member.id(), clock.instant()));
        return true;
    }

    private boolean write(Optional<Account> account, PersonRow row) {
        if (account.isEmpty() || row.email().isEmpty() || account.get().email().equals(row.email())) {
            return false;
        }
        if (accounts.findByEmail(row.email().get()).isPresent()) {
            throw BrokenRule.at("email", "people.rule.nameTaken", row.email().get());
        }
        names.add("email", row.email().get(), account.get().member());
        account.get().write(row.email().get());
        accounts.save(account.get());
        return true;
    }

    private boolean write(Member member, PersonRow row) {
        var same = member.name().equals(row.name())
                && row.started()
                        .map(day -> member.started().filter(day::equals).isPresent())
                        .orElse(true)
                && row.skills().map(member.skills()::equals).orElse(true);
        if (same) {
            return false;
        }
        member.rename(row.name());
        row.started().ifPresent(member::startedOn);
        row.skills().ifPresent(member::can);
        members.save(member);
        return true;
    }

    private Optional<TeamId> lastTeam(MemberId member) {
        return stays.findByMemberOrderByFromDay(member, MANY).reversed().stream()
                .filter(stay -> stay.toDay().isEmpty())
                .map(Membership::team)
                .findFirst();
    }

    private boolean holds(MemberId member, Role role, LocalDate day) {
        return roles.findByMemberAndTakenAtIsNullOrderByFromDay(member, MANY).stream()
                .anyMatch(held -> held.role() == role
                        && held.toDay().map(last -> !last.isBefore(day)).orElse(true));
    }
}
