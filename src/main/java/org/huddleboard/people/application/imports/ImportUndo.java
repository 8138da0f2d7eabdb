package org.huddleboard.people.application.imports;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.huddleboard.people.AccountState;
import org.huddleboard.people.MemberChanged;
import org.huddleboard.people.MemberMoved;
import org.huddleboard.people.PlacesChanged;
import org.huddleboard.people.application.Moves;
import org.huddleboard.people.application.imports.ImportLog.Change;
import org.huddleboard.people.domain.AccountRepository;
import org.huddleboard.people.domain.Member;
import org.huddleboard.people.domain.MemberRepository;
import org.huddleboard.people.domain.MembershipRepository;
import org.huddleboard.people.domain.RoleAssignmentRepository;
import org.huddleboard.shared.MemberId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes an import of people back: those it made go unless they were invited since, the others stand as before. */
@Component
class ImportUndo {
    private final ImportLog log;
    private final MemberRepository members;
    private final AccountRepository accounts;
    private final MembershipRepository stays;
    private final RoleAssignmentRepository roles;
    private final Moves moves;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ImportUndo(
            ImportLog log,
            MemberRepository members,
            AccountRepository accounts,
            MembershipRepository stays,
            RoleAssignmentRepository roles,
            Moves moves,
            JdbcClient jdbc,
            Clock clock,
            ApplicationEventPublisher events) {
        this.log = log;
        this.members = members;
        this.accounts = accounts;
        this.stays = stays;
        this.roles = roles;
        this.moves = moves;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    void undo(UUID importId) {
        var changes = log.changes(importId);
        changes.stream()
                .filter(change -> !change.made())
                .forEach(change -> members.findById(change.member()).ifPresent(member -> restore(member, change)));
        var made = changes.stream().filter(Change::made).map(Change::member).toList();
        made.stream().filter(this::nobodyWasInvited).forEach(this::remove);
        var teams = log.teams(importId);
        log.forget(importId);
        for (var team : teams) {
            jdbc.sql("""
                            delete from people_team where id = :team
                            and not exists (select 1 from people_membership m where m.team_id = :team)
                            and not exists (select 1 from people_role_assignment r where r.team_id = :team)""").param("team", team.value()).update();
        }
        events.publishEvent(new PlacesChanged(clock.instant()));
    }

    private void restore(Member member, Change change) {
        member.rename(change.name());
        member.startedOn(change.started());
        member.can(change.skills());
        members.save(member);
        accounts.findById(member.id())
                .filter(account -> !Objects.equals(account.email().orElse(null), change.email()))
                .ifPresent(account -> {
                    account.write(change.email());
                    accounts.save(account);
                });
        if (change.roleGiven() != null) {
            roles.findById(change.roleGiven()).ifPresent(role -> {
                role.take(clock.instant());
                roles.save(role);
            });
        }
        if (change.movedOn() != null && change.team() != null) {
            moves.move(member.id(), change.team(), change.movedOn());
        }
        events.publishEvent(new MemberChanged(member.id(), clock.instant()));
    }

    private boolean nobodyWasInvited(MemberId member) {
        return accounts.findById(member)
                .filter(account -> account.state() == AccountState.LISTED)
                .isPresent();
    }

    private void remove(MemberId member) {
        var first = stays.findByMemberOrderByFromDay(member, Limit.of(1));
        for (var table :
                List.of("people_role_assignment", "people_membership", "people_known_name", "people_account")) {
            jdbc.sql("delete from " + table + " where member_id = ?")
                    .param(member.value())
                    .update();
        }
        jdbc.sql("delete from people_member where id = ?").param(member.value()).update();
        first.forEach(stay -> events.publishEvent(new MemberMoved(member, stay.fromDay(), clock.instant())));
    }
}
