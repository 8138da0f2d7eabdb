package org.huddleboard.shadowing.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.rota.OffPhone;
import org.huddleboard.rota.OffPhoneKind;
import org.huddleboard.shadowing.SeatBooked;
import org.huddleboard.shadowing.SeatReleased;
import org.huddleboard.shadowing.ShadowingBookingId;
import org.huddleboard.shadowing.ShadowingSessionId;
import org.huddleboard.shadowing.domain.SeatBooking;
import org.huddleboard.shadowing.domain.SeatBookingRepository;
import org.huddleboard.shadowing.domain.ShadowingSession;
import org.huddleboard.shadowing.domain.ShadowingSessionRepository;
import org.huddleboard.shared.Clash;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Gives seats and takes them back, whoever asked for it; the services have asked whether they may. */
@Component
class Seats {
    private final ShadowingSessionRepository sessions;
    private final SeatBookingRepository bookings;
    private final OffPhone offPhone;
    private final Rungs rungs;
    private final Surroundings surroundings;
    private final ApplicationEventPublisher events;

    Seats(
            ShadowingSessionRepository sessions,
            SeatBookingRepository bookings,
            OffPhone offPhone,
            Rungs rungs,
            Surroundings surroundings,
            ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.bookings = bookings;
        this.offPhone = offPhone;
        this.rungs = rungs;
        this.surroundings = surroundings;
        this.events = events;
    }

    /** The session is held first: of all who want the last seat, each one sees what the one before has left. */
    ShadowingBookingId book(UUID key, ShadowingSessionId wanted, MemberId guest) {
        var session = sessions.hold(wanted).orElseThrow(NotFound::new);
        var posted = bookings.findByGuestAndClientKey(guest, key);
        if (posted.isPresent()) {
            return posted.get().id();
        }
        surroundings.requireAt(session.site(), guest);
        var seated = seated(session);
        if (seated.stream().anyMatch(booking -> booking.guest().equals(guest))) {
            throw new Clash("overlap", "shadowing.rule.alreadyBeside");
        }
        var now = surroundings.now();
        var taken = seated.stream().flatMap(booking -> booking.seat().stream()).toList();
        var seat = session.seatFor(guest, taken, now);
        rungs.requireOpen(session, guest);
        var host = session.host().orElseThrow(NotFound::new);
        if (seated.isEmpty()) {
            claim(session, host, "shadowing.rule.hostElsewhere");
        }
        claim(session, guest, "shadowing.rule.guestElsewhere");
        var booking = bookings.saveAndFlush(new SeatBooking(key, session.id(), guest, seat, now));
        events.publishEvent(new SeatBooked(
                session.id(), host, guest, session.site(), surroundings.teams(session.startAt(), host, guest), now));
        return booking.id();
    }

    private void claim(ShadowingSession session, MemberId person, String otherwise) {
        try {
            offPhone.claim(session.id().ref(), OffPhoneKind.SHADOWING, person, session.startAt(), session.endAt());
        } catch (Clash taken) {
            throw new Clash(taken.reason(), otherwise);
        }
    }

    /** The guest gives the seat back. */
    void giveBack(SeatBooking booking) {
        var session = sessions.hold(booking.session()).orElseThrow(NotFound::new);
        if (booking.giveBack(session, surroundings.now())) {
            released(booking, session);
        }
    }

    /** Somebody ends a guest's booking, and says why. */
    void cancel(SeatBooking booking, Optional<MemberId> by, String reason) {
        var session = sessions.hold(booking.session()).orElseThrow(NotFound::new);
        if (booking.cancel(by, reason, surroundings.now())) {
            released(booking, session);
        }
    }

    private void released(SeatBooking booking, ShadowingSession session) {
        bookings.saveAndFlush(booking);
        offPhone.release(session.id().ref(), booking.guest());
        session.host()
                .filter(_ -> seated(session).isEmpty())
                .ifPresent(host -> offPhone.release(session.id().ref(), host));
        session.host()
                .ifPresent(host -> events.publishEvent(new SeatReleased(
                        session.id(),
                        host,
                        booking.guest(),
                        session.site(),
                        surroundings.teams(session.startAt(), host, booking.guest()),
                        surroundings.now())));
    }

    private List<SeatBooking> seated(ShadowingSession session) {
        return bookings.findBySessionAndSeatIsNotNullOrderBySeat(session.id(), Limit.of(session.seats()));
    }
}
