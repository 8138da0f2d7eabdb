package org.huddleboard.improvement.application.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.huddleboard.improvement.ActivityId;
import org.huddleboard.improvement.IdeaId;
import org.huddleboard.improvement.ImprovementCredited;
import org.huddleboard.improvement.domain.activity.Activity;
import org.huddleboard.improvement.domain.activity.ActivityRepository;
import org.huddleboard.improvement.domain.idea.Idea;
import org.huddleboard.improvement.domain.idea.IdeaRepository;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names people of the team for their part in an idea or an activity. */
@Service
@Transactional
@PreAuthorize("@access.may('IMPROVEMENT_MANAGE')")
public class CreditService {
    private final IdeaRepository ideas;
    private final ActivityRepository activities;
    private final Credits credits;
    private final Memberships memberships;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CreditService(
            IdeaRepository ideas,
            ActivityRepository activities,
            Credits credits,
            Memberships memberships,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ideas = ideas;
        this.activities = activities;
        this.credits = credits;
        this.memberships = memberships;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    public void name(IdeaId idea, MemberId member) {
        name(idea.value(), team(idea), member);
    }

    public void name(ActivityId activity, MemberId member) {
        name(activity.value(), team(activity), member);
    }

    public void takeBack(IdeaId idea, MemberId member) {
        takeBack(idea.value(), team(idea), member);
    }

    public void takeBack(ActivityId activity, MemberId member) {
        takeBack(activity.value(), team(activity), member);
    }

    private void name(UUID about, TeamId team, MemberId member) {
        var today = LocalDate.now(clock.withZone(memberships.zoneOf(team)));
        if (!memberships.membersOf(team, today).contains(member)) {
            throw BrokenRule.at("member", "improvement.rule.notOfTheTeam");
        }
        if (credits.name(about, member, clock.instant())) {
            events.publishEvent(new ImprovementCredited(about, team, member, true, clock.instant()));
        }
    }

    private void takeBack(UUID about, TeamId team, MemberId member) {
        if (credits.takeBack(about, member)) {
            events.publishEvent(new ImprovementCredited(about, team, member, false, clock.instant()));
        }
    }

    private TeamId team(IdeaId id) {
        return managed(ideas.findById(id).map(Idea::team).orElseThrow(NotFound::new));
    }

    private TeamId team(ActivityId id) {
        return managed(activities.findById(id).map(Activity::team).orElseThrow(NotFound::new));
    }

    private TeamId managed(TeamId team) {
        return access.require(Action.IMPROVEMENT_MANAGE, team);
    }
}
