package org.huddleboard.feedback.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import org.huddleboard.feedback.domain.Reader;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.springframework.stereotype.Component;

/** Whoever is asking, as a reader of cards, today. */
@Component
public class Readers {
    private final CurrentMember me;
    private final Memberships memberships;
    private final Access access;
    private final Clock clock;

    Readers(CurrentMember me, Memberships memberships, Access access, Clock clock) {
        this.me = me;
        this.memberships = memberships;
        this.access = access;
        this.clock = clock;
    }

    public Reader current() {
        var led = access.teams(Action.FEEDBACK_READ_TEAM);
        var teams = new HashSet<>(led);
        memberships.teamToday(me.id()).ifPresent(teams::add);
        return new Reader(me.id(), teams, led);
    }

    public ZoneId zone() {
        return memberships.zoneOf(me.id());
    }

    /** The day it is where this member works. */
    public LocalDate today(MemberId member) {
        return LocalDate.now(clock.withZone(memberships.zoneOf(member)));
    }
}
