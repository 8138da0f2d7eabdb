package org.huddleboard.shadowing.application;

import java.util.Optional;
import org.huddleboard.shadowing.ShadowingBookingId;
import org.huddleboard.shadowing.domain.Ladder;
import org.huddleboard.shared.MemberId;

/** One guest's booking with its session, for screens. */
record SeatRow(
        ShadowingBookingId id,
        SessionRow session,
        MemberId guest,
        boolean taken,
        Optional<MemberId> bookedBy,
        Optional<String> reason,
        Optional<MemberId> cancelledBy,
        boolean guestToBeTold,
        boolean hostToBeTold,
        boolean written,
        boolean signed) {
    Ladder.Attempt attempt() {
        return new Ladder.Attempt(session.rung(), session.start(), session.end(), signed);
    }
}
