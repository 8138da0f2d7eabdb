package org.huddleboard.people.application;

import java.time.Clock;
import java.time.LocalDate;
import org.huddleboard.people.AccountOpened;
import org.huddleboard.people.PlacesChanged;
import org.huddleboard.people.Role;
import org.huddleboard.people.domain.AccountRepository;
import org.huddleboard.people.domain.FloorTeam;
import org.huddleboard.people.domain.FloorTeamRepository;
import org.huddleboard.people.domain.Member;
import org.huddleboard.people.domain.MemberRepository;
import org.huddleboard.people.domain.RoleAssignment;
import org.huddleboard.people.domain.RoleAssignmentRepository;
import org.huddleboard.people.domain.Site;
import org.huddleboard.people.domain.SiteRepository;
import org.huddleboard.shared.BrokenRule;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes the first site, team and administrator. */
@Component
class FirstPlaces {
    private final SiteRepository sites;
    private final FloorTeamRepository teams;
    private final MemberRepository members;
    private final RoleAssignmentRepository roles;
    private final AccountRepository accounts;
    private final Enrolment enrolment;
    private final PasswordRules rules;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    FirstPlaces(
            SiteRepository sites,
            FloorTeamRepository teams,
            MemberRepository members,
            RoleAssignmentRepository roles,
            AccountRepository accounts,
            Enrolment enrolment,
            PasswordRules rules,
            Clock clock,
            ApplicationEventPublisher events) {
        this.sites = sites;
        this.teams = teams;
        this.members = members;
        this.roles = roles;
        this.accounts = accounts;
        this.enrolment = enrolment;
        this.rules = rules;
        this.clock = clock;
        this.events = events;
    }

    void make(SetUp setUp) {
        var hash = rules.hashed(setUp.password());
        var site = sites.save(new Site(named("site", setUp.site()), setUp.zone()));
        teams.save(new FloorTeam(site.id(), named("team", setUp.team())));
        var member = members.save(new Member(setUp.name())).id();
        var account = enrolment.list(member, setUp.username(), null);
        account.open(hash);
        accounts.save(account);
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, site.zone());
        roles.save(RoleAssignment.atSite(member, Role.ADMIN, site.id(), today, null));
        events.publishEvent(new PlacesChanged(now));
        events.publishEvent(new AccountOpened(member, now));
    }

    private static String named(String field, String name) {
        if (name.isBlank()) {
            throw BrokenRule.at(field, "people.rule.nameMissing");
        }
        return name;
    }
}
