package org.huddleboard.goals.application.goal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.huddleboard.goals.GoalId;
import org.huddleboard.goals.domain.goal.Goal;
import org.huddleboard.goals.domain.goal.GoalRepository;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.NotFound;
import org.springframework.stereotype.Component;

/** The goals of whoever is asking; another’s is not there. It asks no permission: it serves services that have asked. */
@Component
public class Owned {
    private final GoalRepository goals;
    private final CurrentMember me;
    private final Memberships memberships;
    private final Clock clock;

    Owned(GoalRepository goals, CurrentMember me, Memberships memberships, Clock clock) {
        this.goals = goals;
        this.me = me;
        this.memberships = memberships;
        this.clock = clock;
    }

    public Goal goal(GoalId id) {
        return goals.findById(id).filter(goal -> goal.owner().equals(me.id())).orElseThrow(NotFound::new);
    }

    public MemberId me() {
        return me.id();
    }

    /** To the millisecond, so that what is stored and what is told are the same instant. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** The day it is where I work. */
    public LocalDate today() {
        return today(me.id());
    }

    public LocalDate today(MemberId member) {
        return LocalDate.now(clock.withZone(memberships.zoneOf(member)));
    }
}
