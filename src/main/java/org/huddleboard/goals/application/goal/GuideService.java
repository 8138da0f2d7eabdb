package org.huddleboard.goals.application.goal;

import jakarta.validation.Valid;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.huddleboard.goals.GoalId;
import org.huddleboard.goals.GoalMoved;
import org.huddleboard.goals.GoalState;
import org.huddleboard.goals.domain.goal.Goal;
import org.huddleboard.goals.domain.goal.GoalRemark;
import org.huddleboard.goals.domain.goal.GoalRemarkRepository;
import org.huddleboard.goals.domain.goal.GoalRepository;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Person;
import org.huddleboard.privacy.AuditTrail;
import org.huddleboard.privacy.TextGuard;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Reads along what members share, remarks on it and suggests a goal; changes nothing of anybody's plan. */
@Service
@Validated
@Transactional
@PreAuthorize("@access.may('GOALS_GUIDE')")
public class GuideService {
    private static final Limit AT_MOST = Limit.of(200);
    private static final Set<GoalState> SHOWN = EnumSet.of(GoalState.PROPOSED, GoalState.PLAN, GoalState.DO);

    private final GoalRepository goals;
    private final GoalRemarkRepository remarks;
    private final GoalCards cards;
    private final GoalPages pages;
    private final Owned owned;
    private final Access access;
    private final Memberships memberships;
    private final PeopleDirectory directory;
    private final AuditTrail trail;
    private final TextGuard guard;
    private final ApplicationEventPublisher events;

    GuideService(
            GoalRepository goals,
            GoalRemarkRepository remarks,
            GoalCards cards,
            GoalPages pages,
            Owned owned,
            Access access,
            Memberships memberships,
            PeopleDirectory directory,
            AuditTrail trail,
            TextGuard guard,
            ApplicationEventPublisher events) {
        this.goals = goals;
        this.remarks = remarks;
        this.cards = cards;
        this.pages = pages;
        this.owned = owned;
        this.access = access;
        this.memberships = memberships;
        this.directory = directory;
        this.trail = trail;
        this.guard = guard;
        this.events = events;
    }

    /** The members I read along, by name, with how many goals they share; nobody is compared. */
    @Transactional(readOnly = true)
    public Map<Person, Long> members() {
        var found = new LinkedHashMap<Person, Long>();
        var people = access.teams(Action.GOALS_GUIDE).stream()
                .flatMap(team -> directory.inTeam(team, owned.today()).stream())
                .filter(person -> !person.id().equals(owned.me()))
                .distinct()
                .toList();
        if (people.isEmpty()) {
            return found;
        }
        var shared = goals.findShared(
                people.stream().map(person -> person.id().value()).toList(), SHOWN, AT_MOST);
        people.forEach(person -> found.put(
                person,
                shared.stream().filter(goal -> goal.owner().equals(person.id())).count()));
        return found;
    }

    @Transactional(readOnly = true)
    public Person member(MemberId member) {
        require(member);
        return directory.person(member).orElseThrow(NotFound::new);
    }

    /** What a member shares, without opening it. */
    @Transactional(readOnly = true)
    public List<GoalCard> sharedBy(MemberId member, Locale language) {
        require(member);
        return cards.of(goals.findShared(List.of(member.value()), SHOWN, AT_MOST), language);
    }

    /** One goal, opened; its owner can see that it was. */
    public GoalPage open(GoalId id, Locale language) {
        var goal = shared(id);
        trail.note(AuditTrail.Deed.OPENED_GOALS, goal.owner(), id.value());
        return pages.page(goal, false, language);
    }

    /** Says something about it; a post sent twice is one remark. */
    public void remark(UUID key, GoalId id, String words) {
        var goal = shared(id);
        if (remarks.findById(key).isPresent()) {
            return;
        }
        guard.check("remark", words);
        remarks.saveAndFlush(new GoalRemark(key, goal.id(), owned.me(), words, owned.now()));
        moved(goal);
    }

    /** Suggests a goal, which is nothing until the member takes it. */
    public GoalId propose(MemberId member, @Valid WriteGoal command) {
        require(member);
        var posted = goals.findByOwnerAndClientKey(member, command.clientKey());
        if (posted.isPresent()) {
            return posted.get().id();
        }
        guard.check("specific", command.specific());
        guard.check("achievable", command.achievable());
        guard.check("relevant", command.relevant());
        var goal = goals.saveAndFlush(
                Goal.proposed(command.clientKey(), member, owned.me(), command.plan(), command.origin(), owned.now()));
        moved(goal);
        return goal.id();
    }

    private Goal shared(GoalId id) {
        var goal = goals.findById(id).filter(Goal::isShared).orElseThrow(NotFound::new);
        require(goal.owner());
        return goal;
    }

    private void require(MemberId member) {
        var team = memberships.teamOf(member, owned.today(member)).orElseThrow(NotFound::new);
        access.require(Action.GOALS_GUIDE, team);
    }

    private void moved(Goal goal) {
        events.publishEvent(new GoalMoved(goal.id(), goal.owner(), owned.now()));
    }
}
