package org.huddleboard.kpi.application.between;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.huddleboard.kpi.Party;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
import org.springframework.stereotype.Component;

/** Which side of a member's matters whoever is asking stands on; to all but the two they are not there. */
@Component
public class Parties {
    private final CurrentMember me;
    private final Memberships memberships;
    private final Access access;
    private final Clock clock;

    Parties(CurrentMember me, Memberships memberships, Access access, Clock clock) {
        this.me = me;
        this.memberships = memberships;
        this.access = access;
        this.clock = clock;
    }

    /** Refuses everybody but the member and whoever leads them today. */
    Party of(MemberId member) {
        if (member.equals(me.id()) && access.may(Action.KPI_OWN_READ)) {
            return Party.MEMBER;
        }
        access.require(Action.KPI_ANSWER, team(member));
        if (member.equals(me.id())) {
            throw new NotFound();
        }
        return Party.LEADER;
    }

    /** Whether the asker answers for this member as their leader. */
    public boolean leads(MemberId member) {
        return !member.equals(me.id()) && access.may(Action.KPI_ANSWER, team(member));
    }

    MemberId me() {
        return me.id();
    }

    TeamId team(MemberId member) {
        return memberships.teamOf(member, today(member)).orElseThrow(NotFound::new);
    }

    /** The day it is where this member works. */
    public LocalDate today(MemberId member) {
        return LocalDate.now(clock.withZone(memberships.zoneOf(member)));
    }

    /** Everybody whom the asker leads. */
    Set<MemberId> led() {
        return access.teams(Action.KPI_ANSWER).stream()
                .flatMap(team ->
                        memberships.membersOf(team, LocalDate.now(clock.withZone(memberships.zoneOf(team)))).stream())
                .filter(member -> !member.equals(me.id()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
