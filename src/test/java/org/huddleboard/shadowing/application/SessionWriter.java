package org.huddleboard.shadowing.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shadowing.Rung;
import org.huddleboard.shadowing.ShadowingBookingId;
import org.huddleboard.shadowing.ShadowingSessionId;
import org.huddleboard.shadowing.Skill;
import org.huddleboard.shadowing.domain.Offer;
import org.huddleboard.shadowing.domain.SeatBooking;
import org.huddleboard.shadowing.domain.SeatBookingRepository;
import org.huddleboard.shadowing.domain.ShadowingSession;
import org.huddleboard.shadowing.domain.ShadowingSessionRepository;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sessions for tests: offers in the days to come, and sessions that are over. */
public final class SessionWriter {
    private static final ZoneId LEEDS = ZoneId.of("Europe/London");

    private final ApplicationContext spring;
    private final TestCentre centre;

    public SessionWriter(ApplicationContext spring, TestCentre centre) {
        this.spring = spring;
        this.centre = centre;
    }

    /** So many days from today, at that time of Leeds. */
    public Instant at(int days, int hour, int minute) {
        return centre.today()
                .plusDays(days)
                .atTime(LocalTime.of(hour, minute))
                .atZone(LEEDS)
                .toInstant();
    }

    public static OfferSlot offer(Instant start, int seats) {
        return offer(start, seats, Rung.LISTEN);
    }

    public static OfferSlot offer(Instant start, int seats, Rung rung) {
        return new OfferSlot(UUID.randomUUID(), start, 45, seats, Skill.BILLING, rung, "The greeting, the check.");
    }

    /** What the host offers through the service. */
    public ShadowingSessionId offered(MemberId host, Instant start, int seats) {
        return centre.as(host, () -> spring.getBean(OfferService.class).offer(offer(start, seats)));
    }

    /** The same for one guest on that rung. */
    public ShadowingSessionId offered(MemberId host, Instant start, Rung rung) {
        return centre.as(host, () -> spring.getBean(OfferService.class).offer(offer(start, 1, rung)));
    }

    public ShadowingBookingId booked(MemberId guest, ShadowingSessionId session) {
        return centre.as(
                guest, () -> spring.getBean(BookingService.class).book(new BookSeat(UUID.randomUUID(), session)));
    }

    /** A session that ended an hour ago, with that guest in its seat. */
    public ShadowingBookingId over(MemberId host, MemberId guest) {
        var start = spring.getBean(Clock.class)
                .instant()
                .truncatedTo(ChronoUnit.HOURS)
                .minus(Duration.ofHours(2));
        var offer = new Offer(
                UUID.randomUUID(),
                host,
                centre.leeds(),
                spring.getBean(Memberships.class).teamOf(host, centre.today()),
                LEEDS,
                start,
                45,
                1,
                Skill.BILLING,
                Rung.LISTEN,
                "The greeting, the check.");
        var before = start.minus(Duration.ofDays(1));
        var session =
                spring.getBean(ShadowingSessionRepository.class).saveAndFlush(new ShadowingSession(offer, before));
        return spring.getBean(SeatBookingRepository.class)
                .saveAndFlush(new SeatBooking(UUID.randomUUID(), session.id(), guest, 1, before))
                .id();
    }

    /** How many five-minute slots of somebody's time are taken. */
    int claims(MemberId person) {
        return spring.getBean(JdbcClient.class)
                .sql("select count(*) from rota_claim where member_id = ?")
                .param(person.value())
                .query(Integer.class)
                .single();
    }

    public ShadowingSessionId sessionOf(ShadowingBookingId booking) {
        return spring.getBean(SeatBookingRepository.class)
                .findById(booking)
                .map(SeatBooking::session)
                .orElseThrow();
    }

    public static WriteDebrief debrief(ShadowingBookingId booking) {
        return new WriteDebrief(
                booking, "The amount came first.", "Say the number, then breathe.", "When do you stop explaining?");
    }
}
