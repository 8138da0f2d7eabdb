package org.huddleboard.shadowing.application;

import java.util.List;
import java.util.Optional;
import org.huddleboard.rota.OffPhone;
import org.huddleboard.rota.OffPhoneKind;
import org.huddleboard.shadowing.SeatBooked;
import org.huddleboard.shadowing.SeatReleased;
import org.huddleboard.shadowing.ShadowingBookingId;
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

    /** How a clash is said to whoever books. */
    private record Sayings(String beside, String elsewhere) {
        static final Sayings OWN = new Sayings("shadowing.rule.alreadyBeside", "shadowing.rule.guestElsewhere");
        static final Sayings OTHERS = new Sayings("shadowing.rule.theyAreBeside", "shadowing.rule.theyAreElsewhere");
    }

    /** The guest takes a seat. */
    ShadowingBookingId book(BookSeat wanted, MemberId guest) {
        var session = held(wanted);
        return posted(wanted, guest).orElseGet(() -> stored(seat(wanted, session, guest, Sayings.OWN), session));
    }

    /** Somebody else takes it for the guest, or a program, of which nobody is named. */
    ShadowingBookingId bookFor(BookSeat wanted, MemberId guest, Optional<MemberId> by) {
        var session = held(wanted);
        return posted(wanted, guest).orElseGet(() -> {
            var booking = seat(wanted, session, guest, Sayings.OTHERS).takenFor(by);
            by.filter(session::isHostedBy).ifPresent(host -> booking.isKnownTo(host, session));
            return stored(booking, session);
        });
    }

    /** The session is held first: of all who want the last seat, each one sees what the one before has left. */
    private ShadowingSession held(BookSeat wanted) {
        return sessions.hold(wanted.session()).orElseThrow(NotFound::new);
    }

    private Optional<ShadowingBookingId> posted(BookSeat wanted, MemberId guest) {
        return bookings.findByGuestAndClientKey(guest, wanted.clientKey()).map(SeatBooking::id);
    }

    private SeatBooking seat(BookSeat wanted, ShadowingSession session, MemberId guest, Sayings sayings) {
        surroundings.requireAt(session.site(), guest);
        var seated = seated(session);
        if (seated.stream().anyMatch(booking -> booking.guest().equals(guest))) {
            throw new Clash("overlap", sayings.beside());
        }
        var now = surroundings.now();
        var taken = seated.stream().flatMap(booking -> booking.seat().stream()).toList();
        var seat = session.seatFor(guest, taken, now);
        rungs.requireOpen(session, guest);
        var host = session.host().orElseThrow(NotFound::new);
        if (seated.isEmpty()) {
            claim(session, host, "shadowing.rule.hostElsewhere");
        }
        claim(session, guest, sayings.elsewhere());
        return new SeatBooking(wanted.clientKey(), session.id(), guest, seat, now);
    }

    private ShadowingBookingId stored(SeatBooking booking, ShadowingSession session) {
        bookings.saveAndFlush(booking);
        var host = session.host().orElseThrow(NotFound::new);
        var guest = booking.guest();
        events.publishEvent(new SeatBooked(
                session.id(),
                host,
                guest,
                session.site(),
                surroundings.teams(session.startAt(), host, guest),
                booking.bookedAt()));
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
    void takeBack(SeatBooking booking, Optional<MemberId> by, String reason) {
        var session = sessions.hold(booking.session()).orElseThrow(NotFound::new);
        if (booking.takeBack(session, by, reason, surroundings.now())) {
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
