package org.huddleboard.shadowing.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huddleboard.privacy.spi.PersonalDataHolder;
import org.huddleboard.shadowing.domain.Debrief;
import org.huddleboard.shadowing.domain.DebriefRepository;
import org.huddleboard.shadowing.domain.SeatBooking;
import org.huddleboard.shadowing.domain.SeatBookingRepository;
import org.huddleboard.shadowing.domain.ShadowingSession;
import org.huddleboard.shadowing.domain.ShadowingSessionRepository;
import org.huddleboard.shared.MemberId;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands a member their sessions, seats and debriefs. Of a leaver, seats and debriefs go; what they taught stays with
 * whom they taught it, without their name, and what they still offered is taken back.
 */
@Component
@Transactional
class ShadowingPersonalData implements PersonalDataHolder {
    /** Stands where a reason would: there is nobody left to ask. */
    private static final String LEFT = "–";

    private final ShadowingSessionRepository sessions;
    private final SeatBookingRepository bookings;
    private final DebriefRepository debriefs;
    private final Withdrawals withdrawals;
    private final JdbcClient jdbc;
    private final Surroundings surroundings;

    ShadowingPersonalData(
            ShadowingSessionRepository sessions,
            SeatBookingRepository bookings,
            DebriefRepository debriefs,
            Withdrawals withdrawals,
            JdbcClient jdbc,
            Surroundings surroundings) {
        this.sessions = sessions;
        this.bookings = bookings;
        this.debriefs = debriefs;
        this.withdrawals = withdrawals;
        this.jdbc = jdbc;
        this.surroundings = surroundings;
    }

    @Override
    public Set<String> tables() {
        return Set.of("shadowing_host", "shadowing_session", "shadowing_booking", "shadowing_debrief");
    }

    @Override
    public Map<String, List<Map<String, String>>> export(MemberId member) {
        return Map.of(
                "shadowing offered",
                sessions.findByHostOrderByStartAtAscIdAsc(member, Limit.unlimited()).stream()
                        .map(ShadowingPersonalData::offered)
                        .toList(),
                "shadowing seats",
                bookings.findByGuestOrderByBookedAtAscIdAsc(member, Limit.unlimited()).stream()
                        .map(ShadowingPersonalData::booked)
                        .toList(),
                "shadowing debriefs",
                debriefs.findByGuestOrderByGuestSignedAtAsc(member, Limit.unlimited()).stream()
                        .map(ShadowingPersonalData::written)
                        .toList());
    }

    private static Map<String, String> offered(ShadowingSession session) {
        var record = new LinkedHashMap<String, String>();
        record.put("start", session.startAt().toString());
        record.put("end", session.endAt().toString());
        record.put("skill", session.skill().name());
        record.put("kind", session.rung().name());
        record.put("aim", session.aim());
        record.put("seats", String.valueOf(session.seats()));
        session.reason().ifPresent(reason -> record.put("taken back", reason));
        return record;
    }

    private static Map<String, String> booked(SeatBooking booking) {
        var record = new LinkedHashMap<String, String>();
        record.put("booked", booking.bookedAt().toString());
        record.put("state", booking.seat().isPresent() ? "booked" : "given back");
        booking.reason().ifPresent(reason -> record.put("reason", reason));
        return record;
    }

    private static Map<String, String> written(Debrief debrief) {
        var record = new LinkedHashMap<String, String>();
        record.put("heard", debrief.answers().heard());
        record.put("will try", debrief.answers().willTry());
        record.put("question", debrief.answers().question());
        record.put("signed", debrief.guestSignedAt().toString());
        debrief.hostSignedAt().ifPresent(at -> record.put("signed by the host", at.toString()));
        return record;
    }

    @Override
    public void erase(MemberId member) {
        var id = member.value();
        withdrawWhatIsStillToCome(member);
        Stream.of(
                        "delete from shadowing_debrief where guest_member = ?",
                        "delete from shadowing_booking where guest_member = ?",
                        "delete from shadowing_host where host_member = ?",
                        "update shadowing_booking set booked_by = null where booked_by = ?",
                        "update shadowing_booking set cancelled_by = null where cancelled_by = ?",
                        "update shadowing_session set cancelled_by = null where cancelled_by = ?",
                        "update shadowing_debrief set host_member = null where host_member = ?",
                        "update shadowing_session set host_member = null where host_member = ?")
                .forEach(statement -> jdbc.sql(statement).param(id).update());
    }

    private void withdrawWhatIsStillToCome(MemberId host) {
        sessions.findByHostOrderByStartAtAscIdAsc(host, Limit.unlimited()).stream()
                .filter(session -> !session.isCancelled() && session.startAt().isAfter(surroundings.now()))
                .forEach(session -> withdrawals.withdraw(session, Optional.of(host), LEFT));
    }
}
