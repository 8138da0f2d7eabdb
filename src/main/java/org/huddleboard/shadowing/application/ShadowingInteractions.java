package org.huddleboard.shadowing.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.huddleboard.shared.Interaction;
import org.huddleboard.shared.InteractionSource;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.RecordRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Debriefs that both have signed: to a guest the host helped, to a host the guest. */
@Component
@Transactional(readOnly = true)
class ShadowingInteractions implements InteractionSource {
    private static final String KIND = "shadowing";

    private final JdbcClient jdbc;

    ShadowingInteractions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Interaction> of(MemberId member, Instant from, Instant to, int most) {
        return jdbc.sql("""
                        select booking_id, guest_member, host_member, host_signed_at
                        from shadowing_debrief
                        where (guest_member = :member or host_member = :member) and host_member is not null
                          and host_signed_at >= :from and host_signed_at < :to
                        order by host_signed_at desc, booking_id
                        fetch first :most rows only""")
                .param("member", member.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, _) -> interaction(member, row))
                .list();
    }

    private static Interaction interaction(MemberId member, ResultSet row) throws SQLException {
        var guest = new MemberId(row.getObject(2, UUID.class));
        var host = new MemberId(row.getObject(3, UUID.class));
        var isGuest = guest.equals(member);
        return new Interaction(
                new RecordRef(KIND, row.getObject(1, UUID.class)),
                isGuest ? host : guest,
                row.getTimestamp(4).toInstant(),
                isGuest ? "shadowing.help.debrief" : "shadowing.help.beside");
    }
}
