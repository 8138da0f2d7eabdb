package org.huddleboard.shadowing.application;

import java.util.Optional;
import java.util.UUID;
import org.huddleboard.privacy.TextGuard;
import org.huddleboard.shadowing.ShadowingSessionId;
import org.huddleboard.shadowing.SlotOffered;
import org.huddleboard.shadowing.domain.HostDay;
import org.huddleboard.shadowing.domain.Offer;
import org.huddleboard.shadowing.domain.ShadowingSession;
import org.huddleboard.shadowing.domain.ShadowingSessionRepository;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lays a host's offer into the week, whoever asked for it; the services have asked whether they may. */
@Component
class Offers {
    private final ShadowingSessionRepository sessions;
    private final JdbcClient jdbc;
    private final Surroundings surroundings;
    private final Memberships memberships;
    private final TextGuard guard;
    private final ApplicationEventPublisher events;

    Offers(
            ShadowingSessionRepository sessions,
            JdbcClient jdbc,
            Surroundings surroundings,
            Memberships memberships,
            TextGuard guard,
            ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.jdbc = jdbc;
        this.surroundings = surroundings;
        this.memberships = memberships;
        this.guard = guard;
        this.events = events;
    }

    ShadowingSessionId offer(MemberId host, OfferSlot command) {
        guard.check("aim", command.aim());
        var offer = new Offer(
                command.clientKey(),
                host,
                surroundings.site(host),
                surroundings.team(host, command.start()),
                memberships.zoneOf(host),
                command.start(),
                command.minutes(),
                command.seats(),
                command.skill(),
                command.rung(),
                command.aim());
        var now = surroundings.now();
        var session = new ShadowingSession(offer, now);
        hold(host);
        var posted = posted(host, command.clientKey());
        if (posted.isPresent()) {
            return posted.get();
        }
        var offered = sessions.findByHostAndHostDayAndState(
                host, session.hostDay(), ShadowingSession.State.OFFERED, Limit.of(HostDay.MOST + 1));
        new HostDay(offered).add(offer);
        sessions.saveAndFlush(session);
        events.publishEvent(new SlotOffered(
                session.id(), host, session.site(), surroundings.teams(now, host), session.startAt(), now));
        return session.id();
    }

    private Optional<ShadowingSessionId> posted(MemberId host, UUID key) {
        return sessions.findByHostAndClientKey(host, key).map(ShadowingSession::id);
    }

    /** Two offers of one host wait for each other here: otherwise both would count the same day. */
    private void hold(MemberId host) {
        jdbc.sql("insert into shadowing_host (host_member) values (?) on conflict do nothing")
                .param(host.value())
                .update();
        jdbc.sql("select host_member from shadowing_host where host_member = ? for update")
                .param(host.value())
                .query(UUID.class)
                .single();
    }
}
