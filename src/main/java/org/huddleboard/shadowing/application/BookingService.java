package org.huddleboard.shadowing.application;

import jakarta.validation.Valid;
import org.huddleboard.shadowing.ShadowingBookingId;
import org.huddleboard.shadowing.domain.SeatBookingRepository;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.NotFound;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Somebody takes a seat beside a host, or gives it back. */
@Service
@Validated
@Transactional
@PreAuthorize("@access.may('SHADOWING_BOOK')")
public class BookingService {
    private final Seats seats;
    private final SeatBookingRepository bookings;
    private final CurrentMember me;

    BookingService(Seats seats, SeatBookingRepository bookings, CurrentMember me) {
        this.seats = seats;
        this.bookings = bookings;
        this.me = me;
    }

    /** Whoever meets another at a unique key, or waited in vain, tries again: a booking, or a clash, is then there. */
    @Retryable(
            includes = {DataIntegrityViolationException.class, ConcurrencyFailureException.class},
            maxRetries = 5,
            delay = 0)
    public ShadowingBookingId book(@Valid BookSeat command) {
        return seats.book(command, me.id());
    }

    public void giveBack(ShadowingBookingId id) {
        var booking = bookings.findById(id)
                .filter(found -> found.guest().equals(me.id()))
                .orElseThrow(NotFound::new);
        seats.giveBack(booking);
    }
}
