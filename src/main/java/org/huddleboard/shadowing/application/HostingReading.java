package org.huddleboard.shadowing.application;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.NotFound;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a host has offered, and what leaders and planners may take back. */
@Service
@Transactional(readOnly = true)
public class HostingReading {
    private static final Duration AHEAD = Duration.ofDays(28);

    private final SessionList sessions;
    private final Memberships memberships;
    private final Access access;
    private final CurrentMember me;
    private final Clock clock;

    HostingReading(SessionList sessions, Memberships memberships, Access access, CurrentMember me, Clock clock) {
        this.sessions = sessions;
        this.memberships = memberships;
        this.access = access;
        this.me = me;
        this.clock = clock;
    }

    /** My offers that are not over yet, the earliest first. */
    @PreAuthorize("@access.may('SHADOWING_HOST')")
    public List<SessionEntry> mine() {
        var now = clock.instant();
        return sessions.hostedBy(me.id(), now.minus(Duration.ofHours(1))).stream()
                .filter(session -> session.end().isAfter(now))
                .toList();
    }

    /** The coming four weeks of what I may take back: my teams' sessions, a planner's whole site. */
    @PreAuthorize("@access.may('SHADOWING_ARRANGE')")
    public List<SessionEntry> toArrange() {
        var now = clock.instant();
        var site = memberships.siteOf(me.id()).orElseThrow(NotFound::new);
        var teams = access.teams(Action.SHADOWING_ARRANGE);
        return sessions.at(site, now, now.plus(AHEAD)).stream()
                .filter(session -> session.host()
                        .filter(host -> teams.contains(host.team()))
                        .isPresent())
                .toList();
    }

    /** The clock the times are told by. */
    @PreAuthorize("@access.may('SHADOWING_READ')")
    public ZoneId zone() {
        return memberships.zoneOf(me.id());
    }
}
