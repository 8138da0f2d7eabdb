package org.huddleboard.stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.huddleboard.people.Role;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shadowing.Rung;
import org.huddleboard.shadowing.ShadowingSessionId;
import org.huddleboard.shadowing.Skill;
import org.huddleboard.shadowing.application.BookSeat;
import org.huddleboard.shadowing.application.BookingService;
import org.huddleboard.shadowing.application.OfferService;
import org.huddleboard.shadowing.application.OfferSlot;
import org.huddleboard.shared.Clash;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Sixty-four people want the last seat of fifty sessions, each at the same instant, half on screens, half by programs. */
final class SeatRace {
    private static final int PEOPLE = 64;
    private static final int SEATS = 50;
    private static final int A_DAY = 5;
    private static final int SLOTS = 6;
    private static final ZoneId LEEDS = ZoneId.of("Europe/London");

    private final TestCentre centre;
    private final OfferService offers;
    private final BookingService booking;
    private final JdbcClient jdbc;
    private final MockMvc http;
    private final String token;
    private final TeamId team;
    private final List<MemberId> hosts;
    private final List<MemberId> people;
    private final MemberId early;

    SeatRace(WebApplicationContext spring, TestCentre centre) {
        this.centre = centre;
        this.offers = spring.getBean(OfferService.class);
        this.booking = spring.getBean(BookingService.class);
        this.jdbc = spring.getBean(JdbcClient.class);
        this.http = MockMvcBuilders.webAppContextSetup(spring)
                .apply(springSecurity())
                .build();
        this.token = centre.token("shadowing:write");
        this.team = centre.team("Voice");
        this.hosts = IntStream.range(0, 3).mapToObj(this::host).toList();
        this.people = IntStream.range(0, PEOPLE)
                .mapToObj(number -> centre.agent("Guest " + number, team))
                .toList();
        this.early = centre.agent("Early Bird", team);
    }

    private MemberId host(int number) {
        var host = centre.agent("Host " + number, team);
        centre.holds(host, Role.HOST, team);
        return host;
    }

    /** What one try came to: an id, or the reason why not, told twice alike. */
    private record Outcome(boolean won, String answer) {}

    void run() throws Exception {
        var before = claims();
        try (var hands = Executors.newFixedThreadPool(PEOPLE)) {
            for (var number = 0; number < SEATS; number++) {
                var session = offered(number);
                assertThat(race(session, hands).stream().filter(Outcome::won)).hasSize(1);
                assertThat(seated(session)).isEqualTo(seats(number));
            }
        }
        var booked = IntStream.range(0, SEATS).map(SeatRace::seats).sum();
        assertThat(claims() - before).isEqualTo((long) SLOTS * (booked + SEATS));
    }

    /** Of every other session one seat is taken already, so the last one is the second. */
    private static int seats(int number) {
        return 1 + number % 2;
    }

    private ShadowingSessionId offered(int number) {
        var start = start(number);
        var slot = new OfferSlot(
                UUID.randomUUID(), start, 30, seats(number), Skill.BILLING, Rung.LISTEN, "The first minute.");
        var session = centre.as(hosts.get(number % A_DAY / 2), () -> offers.offer(slot));
        if (seats(number) > 1) {
            centre.as(early, () -> booking.book(new BookSeat(UUID.randomUUID(), session)));
        }
        return session;
    }

    private Instant start(int number) {
        return centre.today()
                .plusDays(1 + number / A_DAY)
                .atTime(LocalTime.of(9 + number % A_DAY, 0))
                .atZone(LEEDS)
                .toInstant();
    }

    private List<Outcome> race(ShadowingSessionId session, ExecutorService hands) throws Exception {
        var start = new CyclicBarrier(PEOPLE);
        var tries = new ArrayList<Future<Outcome>>();
        for (var at = 0; at < PEOPLE; at++) {
            var guest = people.get(at);
            Callable<Outcome> once =
                    at % 2 == 0 ? () -> onScreen(guest, session, start) : () -> byProgram(guest, session, start);
            tries.add(hands.submit(once));
        }
        var outcomes = new ArrayList<Outcome>();
        for (var one : tries) {
            outcomes.add(one.get());
        }
        return outcomes;
    }

    private Outcome onScreen(MemberId guest, ShadowingSessionId session, CyclicBarrier start) throws Exception {
        var seat = new BookSeat(UUID.randomUUID(), session);
        start.await();
        try {
            var id = centre.as(guest, () -> booking.book(seat));
            assertThat(centre.as(guest, () -> booking.book(seat))).isEqualTo(id);
            return new Outcome(true, id.toString());
        } catch (Clash clash) {
            assertThat(clash.reason()).isEqualTo("full");
            return new Outcome(false, clash.reason());
        }
    }

    private Outcome byProgram(MemberId guest, ShadowingSessionId session, CyclicBarrier start) throws Exception {
        var key = UUID.randomUUID().toString();
        start.await();
        var first = sent(guest, session, key);
        if (first.won()) {
            assertThat(sent(guest, session, key)).isEqualTo(first);
        }
        return first;
    }

    private Outcome sent(MemberId guest, ShadowingSessionId session, String key) throws Exception {
        var answer = http.perform(post("/api/v1/shadowing/slots/{id}/bookings", session.value())
                        .header("Authorization", "Bearer " + token)
                        .header("Idempotency-Key", key)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"guest\":\"" + guest + "\"}"))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isIn(201, 409);
        return new Outcome(answer.getStatus() == 201, answer.getContentAsString());
    }

    private int seated(ShadowingSessionId session) {
        return jdbc.sql("select count(distinct seat) from shadowing_booking where session_id = ?")
                .param(session.value())
                .query(Integer.class)
                .single();
    }

    private long claims() {
        return jdbc.sql("select count(*) from rota_claim").query(Long.class).single();
    }
}
