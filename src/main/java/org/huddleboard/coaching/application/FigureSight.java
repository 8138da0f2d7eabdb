package org.huddleboard.coaching.application;

import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.springframework.stereotype.Component;

/** Whose figures and goals the reader may see: their own, and as a leader or a coach those of the team. A peer sees none. */
@Component
class FigureSight {
    private final CurrentMember me;
    private final Memberships memberships;
    private final Access access;

    FigureSight(CurrentMember me, Memberships memberships, Access access) {
        this.me = me;
        this.memberships = memberships;
        this.access = access;
    }

    boolean of(MemberId member) {
        return may(Action.KPI_MEMBER_READ, member);
    }

    boolean ofGoalsOf(MemberId member) {
        return may(Action.GOALS_GUIDE, member);
    }

    private boolean may(Action action, MemberId member) {
        return member.equals(me.id())
                || memberships
                        .teamToday(member)
                        .filter(team -> access.may(action, team))
                        .isPresent();
    }
}
