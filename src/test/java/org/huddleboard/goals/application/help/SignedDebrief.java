package org.huddleboard.goals.application.help;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.RecordRef;
import org.huddleboard.shared.SiteId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A past session whose guest has written what they took along; both have signed it. */
final class SignedDebrief {
    private SignedDebrief() {}

    static RecordRef of(JdbcClient jdbc, SiteId site, MemberId host, MemberId guest, Instant at) {
        var session = UUID.randomUUID();
        var booking = UUID.randomUUID();
        var time = at.atOffset(ZoneOffset.UTC);
        jdbc.sql("insert into shadowing_session (id, client_key, host_member, site, start_at, minutes, host_day, seats,"
                        + " skill, rung, aim, state, host_to_be_told, offered_at, version) values"
                        + " (?, ?, ?, ?, ?, 45, ?, 1, 'BILLING', 'LISTEN', 'The greeting', 'OFFERED', false, ?, 0)")
                .params(session, session, host.value(), site.value(), time, time.toLocalDate(), time)
                .update();
        jdbc.sql("insert into shadowing_booking (id, client_key, session_id, guest_member, seat, booked_at,"
                        + " guest_to_be_told, host_to_be_told, version) values (?, ?, ?, ?, 1, ?, false, false, 0)")
                .params(booking, booking, session, guest.value(), time)
                .update();
        jdbc.sql("insert into shadowing_debrief (booking_id, session_id, guest_member, host_member, heard, will_try,"
                        + " question, guest_signed_at, host_signed_at, version)"
                        + " values (?, ?, ?, ?, 'a', 'b', 'c', ?, ?, 0)")
                .params(booking, session, guest.value(), host.value(), time, time)
                .update();
        return new RecordRef("shadowing", booking);
    }
}
