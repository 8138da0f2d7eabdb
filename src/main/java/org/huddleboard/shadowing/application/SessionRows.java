package org.huddleboard.shadowing.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.shadowing.Rung;
import org.huddleboard.shadowing.ShadowingBookingId;
import org.huddleboard.shadowing.ShadowingSessionId;
import org.huddleboard.shadowing.Skill;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.SiteId;
import org.huddleboard.shared.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads sessions and seats for screens: one statement a question, whatever the rows. */
@Component
class SessionRows {
    private static final String SESSION = """
        s.id, s.host_member, s.team, s.start_at, s.minutes, s.seats, s.skill, s.rung, s.aim, s.state, s.reason,
        s.cancelled_by\
        """;

    private static final String SESSIONS = "select " + SESSION + " from shadowing_session s ";

    private static final String SEATS = "select " + SESSION + """
        , b.id as booking_id, b.guest_member, b.seat, b.booked_by, b.reason as booking_reason,
          b.cancelled_by as booking_cancelled_by, b.guest_to_be_told, b.host_to_be_told,
          d.booking_id as written, d.host_signed_at as signed
        from shadowing_booking b
        join shadowing_session s on s.id = b.session_id
        left join shadowing_debrief d on d.booking_id = b.id
        """;

    private final JdbcClient jdbc;

    SessionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What stands at the site in that time. */
    List<SessionRow> offered(SiteId site, Instant from, Instant to) {
        return jdbc.sql(SESSIONS + """
            where s.site = :site and s.start_at >= :from and s.start_at < :to and s.state = 'OFFERED'
              and s.host_member is not null
            order by s.start_at, s.id\
            """)
                .param("site", site.value())
                .param("from", utc(from))
                .param("to", utc(to))
                .query(SessionRows::session)
                .list();
    }

    /** The taken seats of those sessions. */
    List<SeatRow> seats(SiteId site, Instant from, Instant to) {
        return jdbc.sql(SEATS + """
            where s.site = :site and s.start_at >= :from and s.start_at < :to and s.state = 'OFFERED'
              and b.seat is not null
            order by s.start_at, s.id, b.seat\
            """)
                .param("site", site.value())
                .param("from", utc(from))
                .param("to", utc(to))
                .query(SessionRows::seat)
                .list();
    }

    /** Every booking, cancelled ones included, that has the member as guest, or since that time as host. */
    List<SeatRow> seatsAbout(MemberId member, Instant from) {
        return jdbc.sql(SEATS + """
            where b.guest_member = :member or (s.host_member = :member and s.start_at >= :from)
            order by s.start_at, s.id, b.booked_at\
            """)
                .param("member", member.value())
                .param("from", utc(from))
                .query(SessionRows::seat)
                .list();
    }

    /** The taken seats of those guests, whenever. */
    List<SeatRow> seatsOf(Collection<MemberId> guests) {
        if (guests.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SEATS + "where b.guest_member in (:guests) and b.seat is not null order by s.start_at, s.id")
                .param("guests", guests.stream().map(MemberId::value).toList())
                .query(SessionRows::seat)
                .list();
    }

    /** Every booking of one session, or of several. */
    List<SeatRow> seatsIn(Collection<UUID> sessions) {
        if (sessions.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SEATS + "where b.session_id in (:sessions) order by s.start_at, s.id, b.booked_at")
                .param("sessions", sessions)
                .query(SessionRows::seat)
                .list();
    }

    List<SessionRow> sessions(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SESSIONS + "where s.id in (:ids)")
                .param("ids", ids)
                .query(SessionRows::session)
                .list();
    }

    /** What the host offers from then on, the earliest first. */
    List<SessionRow> hostedBy(MemberId host, Instant from) {
        return jdbc.sql(SESSIONS + """
            where s.host_member = :host and s.start_at >= :from and s.state = 'OFFERED'
            order by s.start_at, s.id\
            """)
                .param("host", host.value())
                .param("from", utc(from))
                .query(SessionRows::session)
                .list();
    }

    /** The host's sessions that somebody else took back and the host has not read of yet. */
    List<SessionRow> withdrawnFrom(MemberId host) {
        return jdbc.sql(SESSIONS + """
            where s.host_member = :host and s.state = 'CANCELLED' and s.host_to_be_told
            order by s.start_at, s.id\
            """)
                .param("host", host.value())
                .query(SessionRows::session)
                .list();
    }

    private static SessionRow session(ResultSet row, int number) throws SQLException {
        var start = Objects.requireNonNull(row.getObject("start_at", OffsetDateTime.class))
                .toInstant();
        return new SessionRow(
                new ShadowingSessionId(id(row, "id").orElseThrow()),
                id(row, "host_member").map(MemberId::new),
                id(row, "team").map(TeamId::new),
                start,
                start.plus(Duration.ofMinutes(row.getInt("minutes"))),
                row.getInt("seats"),
                Skill.valueOf(row.getString("skill")),
                Rung.valueOf(row.getString("rung")),
                row.getString("aim"),
                row.getString("state").equals("CANCELLED"),
                Optional.ofNullable(row.getString("reason")),
                id(row, "cancelled_by").map(MemberId::new));
    }

    private static SeatRow seat(ResultSet row, int number) throws SQLException {
        return new SeatRow(
                new ShadowingBookingId(id(row, "booking_id").orElseThrow()),
                session(row, number),
                new MemberId(id(row, "guest_member").orElseThrow()),
                row.getObject("seat") != null,
                id(row, "booked_by").map(MemberId::new),
                Optional.ofNullable(row.getString("booking_reason")),
                id(row, "booking_cancelled_by").map(MemberId::new),
                row.getBoolean("guest_to_be_told"),
                row.getBoolean("host_to_be_told"),
                row.getObject("written") != null,
                row.getObject("signed") != null);
    }

    private static Optional<UUID> id(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
