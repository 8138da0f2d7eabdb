package org.huddleboard.shadowing.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huddleboard.shadowing.ShadowingBookingId;
import org.huddleboard.shadowing.ShadowingSessionId;
import org.huddleboard.shared.MemberId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The debriefs, half and fully signed. */
public interface DebriefRepository extends Repository<Debrief, ShadowingBookingId> {
    Debrief saveAndFlush(Debrief debrief);

    Optional<Debrief> findByBooking(ShadowingBookingId booking);

    List<Debrief> findBySession(ShadowingSessionId session, Limit limit);

    List<Debrief> findByGuestOrderByGuestSignedAtAsc(MemberId guest, Limit limit);

    List<Debrief> findByHostSignedAtGreaterThanEqualAndHostIsNotNullOrderByHostSignedAtAscBookingAsc(
            Instant from, Limit limit);

    @Modifying
    @Query("delete from Debrief debrief where debrief.session in"
            + " (select session.id from ShadowingSession session where session.startAt < :before)")
    int deleteBefore(Instant before);
}
