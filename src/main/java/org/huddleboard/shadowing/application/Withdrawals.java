package org.huddleboard.shadowing.application;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huddleboard.privacy.TextGuard;
import org.huddleboard.rota.OffPhone;
import org.huddleboard.shadowing.SessionCancelled;
import org.huddleboard.shadowing.ShadowingSessionId;
import org.huddleboard.shadowing.domain.SeatBooking;
import org.huddleboard.shadowing.domain.SeatBookingRepository;
import org.huddleboard.shadowing.domain.ShadowingSession;
import org.huddleboard.shadowing.domain.ShadowingSessionRepository;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Takes a whole session back: its guests are told, everybody's time is free again. */
@Component
class Withdrawals {
    private final ShadowingSessionRepository sessions;
    private final SeatBookingRepository bookings;
    private final OffPhone offPhone;
    private final Surroundings surroundings;
    private final TextGuard guard;
    private final ApplicationEventPublisher events;

    Withdrawals(
            ShadowingSessionRepository sessions,
            SeatBookingRepository bookings,
            OffPhone offPhone,
            Surroundings surroundings,
            TextGuard guard,
            ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.bookings = bookings;
        this.offPhone = offPhone;
        this.surroundings = surroundings;
        this.guard = guard;
        this.events = events;
    }

    ShadowingSession hold(ShadowingSessionId id) {
        return sessions.hold(id).orElseThrow(NotFound::new);
    }

    void withdraw(ShadowingSession session, Optional<MemberId> by, String reason) {
        guard.check("reason", reason);
        var now = surroundings.now();
        if (!session.cancel(by, reason, now)) {
            return;
        }
        sessions.saveAndFlush(session);
        var seated = bookings.findBySessionAndSeatIsNotNullOrderBySeat(session.id(), Limit.of(session.seats()));
        seated.forEach(booking -> {
            booking.cancel(by, reason, now);
            bookings.saveAndFlush(booking);
        });
        offPhone.release(session.id().ref());
        var guests = seated.stream().map(SeatBooking::guest).collect(Collectors.toUnmodifiableSet());
        session.host().ifPresent(host -> {
            var people = Stream.concat(Stream.of(host), guests.stream()).toArray(MemberId[]::new);
            events.publishEvent(new SessionCancelled(
                    session.id(), host, guests, session.site(), surroundings.teams(session.startAt(), people), now));
        });
    }
}
