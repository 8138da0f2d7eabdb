package org.huddleboard.improvement.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huddleboard.improvement.domain.TeamActionRepository;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Person;
import org.huddleboard.people.Team;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.RecordRef;
import org.huddleboard.shared.SiteId;
import org.huddleboard.shared.TeamId;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays actions before whoever may read them: a constant number of statements, whatever the actions. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('ACTIONS_READ')")
public class ActionReading {
    private static final int ABOUT = 200;
    private static final Period LATELY = Period.ofDays(14);

    private final TeamActionRepository actions;
    private final ActionCards cards;
    private final PeopleDirectory directory;
    private final Memberships memberships;
    private final Access access;
    private final CurrentMember me;
    private final Clock clock;

    ActionReading(
            TeamActionRepository actions,
            ActionCards cards,
            PeopleDirectory directory,
            Memberships memberships,
            Access access,
            CurrentMember me,
            Clock clock) {
        this.actions = actions;
        this.cards = cards;
        this.directory = directory;
        this.memberships = memberships;
        this.access = access;
        this.me = me;
        this.clock = clock;
    }

    /** What the team has to do, late first, and what it did in the last two weeks. */
    public ActionPage page(TeamId id, int atMost) {
        var team = directory.team(access.require(Action.ACTIONS_READ, id)).orElseThrow(NotFound::new);
        var today = cards.today(team);
        var from = today.minus(LATELY).atStartOfDay(team.zone()).toInstant();
        var open = actions.findOpen(id.value(), Limit.of(atMost));
        var done = actions.findDone(id.value(), from, Limit.of(atMost));
        return new ActionPage(
                team, today, cards.of(open), cards.of(done), cards.members(team), access.may(Action.ACTIONS_AGREE, id));
    }

    /** What was agreed about these records, oldest first. */
    public List<ActionCard> about(TeamId team, Collection<RecordRef> records) {
        access.require(Action.ACTIONS_READ, team);
        var ids = records.stream().map(RecordRef::id).toList();
        return ids.isEmpty()
                ? List.of()
                : cards.of(actions.findByTeamAndAboutIdInOrderByAgreedAtAscIdAsc(team, ids, Limit.of(ABOUT)));
    }

    /** Who could take an action on, and what day it is for them. */
    @PreAuthorize("@access.may('ACTIONS_AGREE')")
    public Takers takers(TeamId id) {
        var team = directory.team(access.require(Action.ACTIONS_AGREE, id)).orElseThrow(NotFound::new);
        return new Takers(cards.members(team), cards.today(team));
    }

    /** The members of a team and its day. */
    public record Takers(List<Person> members, LocalDate today) {
        public Takers {
            members = List.copyOf(members);
        }
    }

    /** My own that are due today or late. */
    public List<ActionCard> mine(int atMost) {
        return cards.of(actions.findDue(me.id().value(), today(memberships.zoneOf(me.id())), Limit.of(atMost)));
    }

    /** Late in a team I lead, or sent up by it and not settled yet. */
    public List<ActionCard> pressing(int atMost) {
        var led = access.teams(Action.ACTIONS_AGREE);
        return led.isEmpty()
                ? List.of()
                : cards.of(actions.findPressing(ids(led), today(memberships.zoneOf(me.id())), Limit.of(atMost)));
    }

    /** Sent up to me by the teams of a site I look after. */
    public List<ActionCard> escalated(int atMost) {
        var teams = mySites().stream()
                .flatMap(site -> memberships.teamsOf(site).stream())
                .collect(Collectors.toSet());
        return teams.isEmpty() ? List.of() : cards.of(actions.findEscalated(ids(teams), Limit.of(atMost)));
    }

    /** The sites whose actions I see as a whole. */
    public Set<SiteId> mySites() {
        return directory.teams(access.teams(Action.ACTIONS_READ)).stream()
                .map(Team::site)
                .filter(site -> access.may(Action.ACTIONS_READ, site))
                .collect(Collectors.toSet());
    }

    private LocalDate today(ZoneId zone) {
        return LocalDate.now(clock.withZone(zone));
    }

    private static List<UUID> ids(Set<TeamId> teams) {
        return teams.stream().map(TeamId::value).toList();
    }
}
