package org.huddleboard.cohesion.application;

import java.time.Clock;
import java.time.LocalDate;
import org.huddleboard.cohesion.application.page.LeaderPages;
import org.huddleboard.cohesion.application.page.OwnPages;
import org.huddleboard.cohesion.application.page.TeamPages;
import org.huddleboard.cohesion.application.view.LeaderPage;
import org.huddleboard.cohesion.application.view.OwnPage;
import org.huddleboard.cohesion.application.view.TeamPage;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Team;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a team holds together: totals for those who may see the team, a member's own figures, a leader's private note. */
@Service
@Transactional(readOnly = true)
public class CohesionService {
    private final TeamPages teams;
    private final OwnPages own;
    private final LeaderPages leaders;
    private final PeopleDirectory directory;
    private final Memberships memberships;
    private final Access access;
    private final CurrentMember me;
    private final Clock clock;

    CohesionService(
            TeamPages teams,
            OwnPages own,
            LeaderPages leaders,
            PeopleDirectory directory,
            Memberships memberships,
            Access access,
            CurrentMember me,
            Clock clock) {
        this.teams = teams;
        this.own = own;
        this.leaders = leaders;
        this.directory = directory;
        this.memberships = memberships;
        this.access = access;
        this.me = me;
        this.clock = clock;
    }

    @PreAuthorize("@access.may('COHESION_READ')")
    public TeamPage team(TeamId id) {
        var team = found(access.require(Action.COHESION_READ, id));
        return teams.of(team, today(team), me.ifPerson());
    }

    /** Of the team I work in today. */
    @PreAuthorize("@access.may('COHESION_OWN')")
    public OwnPage own() {
        var team = found(memberships.teamToday(me.id()).orElseThrow(NotFound::new));
        return own.of(team, me.id(), today(team));
    }

    @PreAuthorize("@access.may('COHESION_LEAD')")
    public LeaderPage leader(TeamId id) {
        var team = found(access.require(Action.COHESION_LEAD, id));
        return leaders.of(team, me.id(), today(team));
    }

    private Team found(TeamId id) {
        return directory.team(id).orElseThrow(NotFound::new);
    }

    private LocalDate today(Team team) {
        return LocalDate.now(clock.withZone(team.zone()));
    }
}
