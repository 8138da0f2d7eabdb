package org.huddleboard.kpi.application.own;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.huddleboard.kpi.application.between.Parties;
import org.huddleboard.kpi.application.board.MemberAims;
import org.huddleboard.kpi.application.board.MemberWeeks;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Person;
import org.huddleboard.people.Role;
import org.huddleboard.people.Team;
import org.huddleboard.privacy.AuditTrail;
import org.huddleboard.privacy.AuditTrail.Deed;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.NotFound;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One member's figures, for their leader and their coach; each opening leaves a line the member can read. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('KPI_MEMBER_READ')")
public class MemberFiguresService {
    private final CurrentMember me;
    private final Memberships memberships;
    private final MemberPages pages;
    private final Parties parties;
    private final PeopleDirectory people;
    private final AuditTrail trail;
    private final Access access;
    private final Clock clock;

    MemberFiguresService(
            CurrentMember me,
            Memberships memberships,
            MemberPages pages,
            Parties parties,
            PeopleDirectory people,
            AuditTrail trail,
            Access access,
            Clock clock) {
        this.me = me;
        this.memberships = memberships;
        this.pages = pages;
        this.parties = parties;
        this.people = people;
        this.trail = trail;
        this.access = access;
        this.clock = clock;
    }

    /** The people of my teams, each team by name and each person by name: nothing here is sorted by a figure. */
    public List<TeamPeople> people() {
        me.id();
        return people.teams(access.teams(Action.KPI_MEMBER_READ)).stream()
                .sorted(Comparator.comparing(Team::name))
                .map(team -> new TeamPeople(team.name(), peopleOf(team)))
                .filter(team -> !team.people().isEmpty())
                .toList();
    }

    private List<Person> peopleOf(Team team) {
        var all = people.inTeam(team.id(), LocalDate.now(clock.withZone(team.zone())));
        var leading = people.holding(Role.LEADER, all.stream().map(Person::id).toList());
        return all.stream().filter(person -> !leading.contains(person.id())).toList();
    }

    /** A member of another team is not found. A coach is shown no targets, so that none can be told from another. */
    @Transactional
    public MemberPage open(MemberId member, Locale locale) {
        var reader = me.id();
        var person =
                people.person(member).filter(found -> !reader.equals(member)).orElseThrow(NotFound::new);
        var today = parties.today(member);
        var team = memberships.teamOf(member, today).orElseThrow(NotFound::new);
        access.require(Action.KPI_MEMBER_READ, team);
        trail.note(Deed.OPENED_FIGURES, member, member.value());
        var leads = parties.leads(member);
        var aims = leads ? pages.aims(member, today) : new MemberAims.None();
        var asked = new MemberWeeks.Asked(member, team, today, aims);
        return new MemberPage(person, pages.week(asked, Reader.OTHER, locale), leads);
    }
}
