package org.huddleboard.coaching.application;

import java.time.Clock;
import java.time.LocalDate;
import org.huddleboard.coaching.CoachingKind;
import org.huddleboard.coaching.Side;
import org.huddleboard.coaching.domain.Appointment;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
import org.springframework.stereotype.Component;

/** Who may sit with whom: leaders and coaches with their people, agents with whoever leads them and with their team. */
@Component
class Invitation {
    private final CurrentMember me;
    private final Memberships memberships;
    private final Access access;
    private final Clock clock;

    Invitation(CurrentMember me, Memberships memberships, Access access, Clock clock) {
        this.me = me;
        this.memberships = memberships;
        this.access = access;
        this.clock = clock;
    }

    /** To people one may not sit with, the other is not there. */
    Appointment of(PlanSession command) {
        return command.aboutMe() ? asked(command) : offered(command);
    }

    private Appointment offered(PlanSession command) {
        var agent = command.with();
        access.require(Action.COACHING_LEAD, team(agent));
        var kind = memberships.leads(me.id(), agent) ? CoachingKind.ONE_TO_ONE : CoachingKind.COACHING;
        return new Appointment(command.key(), kind, agent, me.id(), Side.COACH, command.start(), command.minutes());
    }

    private Appointment asked(PlanSession command) {
        var coach = command.with();
        if (!team(coach).equals(team(me.id()))) {
            throw new NotFound();
        }
        var kind = memberships.leads(coach, me.id()) ? CoachingKind.ONE_TO_ONE : CoachingKind.PEER;
        return new Appointment(command.key(), kind, me.id(), coach, Side.AGENT, command.start(), command.minutes());
    }

    private TeamId team(MemberId member) {
        return memberships
                .teamOf(member, LocalDate.ofInstant(clock.instant(), memberships.zoneOf(member)))
                .orElseThrow(NotFound::new);
    }
}
