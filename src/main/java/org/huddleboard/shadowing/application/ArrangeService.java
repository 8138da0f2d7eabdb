package org.huddleboard.shadowing.application;

import jakarta.validation.Valid;
import java.util.Optional;
import org.huddleboard.privacy.TextGuard;
import org.huddleboard.shadowing.ShadowingBookingId;
import org.huddleboard.shadowing.ShadowingSessionId;
import org.huddleboard.shadowing.domain.SeatBookingRepository;
import org.huddleboard.shadowing.domain.ShadowingSession;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Leaders, planners and programs offer, book and take back for others; the same rules hold as for the people themselves. */
@Service
@Validated
@Transactional
@PreAuthorize("@access.may('SHADOWING_ARRANGE')")
public class ArrangeService {
    private final Offers offers;
    private final Seats seats;
    private final Withdrawals withdrawals;
    private final SeatBookingRepository bookings;
    private final Surroundings surroundings;
    private final TextGuard guard;
    private final Access access;
    private final CurrentMember me;

    ArrangeService(
            Offers offers,
            Seats seats,
            Withdrawals withdrawals,
            SeatBookingRepository bookings,
            Surroundings surroundings,
            TextGuard guard,
            Access access,
            CurrentMember me) {
        this.offers = offers;
        this.seats = seats;
        this.withdrawals = withdrawals;
        this.bookings = bookings;
        this.surroundings = surroundings;
        this.guard = guard;
        this.access = access;
        this.me = me;
    }

    public ShadowingSessionId offerFor(MemberId host, @Valid OfferSlot command) {
        requireArranges(surroundings.team(host, surroundings.now()));
        return offers.offer(host, command);
    }

    public ShadowingBookingId bookFor(MemberId guest, @Valid BookSeat command) {
        requireArranges(surroundings.team(guest, surroundings.now()));
        return seats.bookFor(command, guest, me.ifPerson());
    }

    /** Takes a session back; host and guests read why. */
    public void withdraw(ShadowingSessionId id, String reason) {
        var session = withdrawals.hold(id);
        requireArranges(session);
        withdrawals.withdraw(session, me.ifPerson(), reason);
    }

    /** Takes one guest's seat back; guest and host read why. The booking has to be one of that session. */
    public void release(ShadowingSessionId session, ShadowingBookingId id, String reason) {
        guard.check("reason", reason);
        var booking = bookings.findById(id)
                .filter(found -> found.session().equals(session))
                .orElseThrow(NotFound::new);
        requireArranges(surroundings.team(booking.guest(), surroundings.now()));
        seats.takeBack(booking, me.ifPerson(), reason);
    }

    private void requireArranges(ShadowingSession session) {
        if (!access.may(Action.SHADOWING_ARRANGE, session.site())) {
            requireArranges(session.team());
        }
    }

    private void requireArranges(Optional<TeamId> team) {
        access.require(Action.SHADOWING_ARRANGE, team.orElseThrow(NotFound::new));
    }
}
