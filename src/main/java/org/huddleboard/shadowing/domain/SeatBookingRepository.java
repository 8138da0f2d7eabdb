package org.huddleboard.shadowing.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.shadowing.ShadowingBookingId;
import org.huddleboard.shadowing.ShadowingSessionId;
import org.huddleboard.shared.MemberId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The seats guests took. */
public interface SeatBookingRepository extends Repository<SeatBooking, ShadowingBookingId> {
    SeatBooking saveAndFlush(SeatBooking booking);

    Optional<SeatBooking> findById(ShadowingBookingId id);

    Optional<SeatBooking> findByGuestAndClientKey(MemberId guest, UUID clientKey);

    /** The seats that are taken now. */
    List<SeatBooking> findBySessionAndSeatIsNotNullOrderBySeat(ShadowingSessionId session, Limit limit);

    List<SeatBooking> findByGuestOrderByBookedAtAscIdAsc(MemberId guest, Limit limit);

    @Modifying
    @Query("delete from SeatBooking booking where booking.session in"
            + " (select session.id from ShadowingSession session where session.startAt < :before)")
    int deleteBefore(Instant before);
}
