package org.huddleboard.shadowing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huddleboard.people.Role;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shadowing.Rung;
import org.huddleboard.shadowing.SeatBooked;
import org.huddleboard.shadowing.Skill;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.Clash;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest
@RecordApplicationEvents
class BookingModuleTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    OfferService offers;

    @Autowired
    BookingService booking;

    @Autowired
    ArrangeService arranging;

    @Autowired
    ShadowingReading reading;

    @Autowired
    HostingReading hosting;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    TestCentre centre;
    SessionWriter sessions;
    TeamId voice;
    MemberId sam;
    MemberId nia;
    MemberId leo;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        sessions = new SessionWriter(spring, centre);
        voice = centre.team("Voice");
        sam = host("Sam Doyle", voice);
        nia = centre.agent("Nia Rao", voice);
        leo = centre.leader("Leo Marsh", voice);
    }

    private MemberId host(String name, TeamId team) {
        var host = centre.agent(name, team);
        centre.holds(host, Role.HOST, team);
        return host;
    }

    private int claims(MemberId person) {
        return jdbc.sql("select count(*) from rota_claim where member_id = ?")
                .param(person.value())
                .query(Integer.class)
                .single();
    }

    private static void refused(String reason, ThrowingCallable call) {
        assertThatExceptionOfType(Clash.class)
                .isThrownBy(call)
                .satisfies(clash -> assertThat(clash.reason()).isEqualTo(reason));
    }

    @Test
    void onlyThoseTheTableNamesOfferBookAndArrange() {
        var session = sessions.offered(sam, sessions.at(2, 14, 30), 1);
        var seat = new BookSeat(UUID.randomUUID(), session);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> centre.as(nia, () -> offers.offer(SessionWriter.offer(sessions.at(2, 9, 0), 1))));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> centre.as(leo, () -> booking.book(seat)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> centre.as(nia, () -> arranging.withdraw(session, "I would like to.")));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> centre.as(nia, () -> hosting.mine()));
        assertThat(centre.as(nia, () -> booking.book(seat))).isNotNull();
    }

    @Test
    void sessionOfAnotherSiteIsNotThere() {
        var manila = centre.team(centre.manila(), "Evening");
        var mara = centre.agent("Mara Cruz", manila);
        var pam = centre.leader("Pam Reyes", manila);
        var session = sessions.offered(sam, sessions.at(2, 14, 30), 1);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> sessions.booked(mara, session));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> centre.as(pam, () -> arranging.withdraw(session, "Not mine.")));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> centre.as(pam, () -> reading.slots(voice, centre.today(), centre.today())));
    }

    @Test
    void hostsTimeIsClaimedWithTheFirstGuestAndFreeAfterTheLast() {
        var ben = centre.agent("Ben Okafor", voice);
        var session = sessions.offered(sam, sessions.at(2, 14, 30), 2);
        assertThat(claims(sam)).isZero();

        var first = sessions.booked(nia, session);
        assertThat(claims(sam)).isEqualTo(9);
        assertThat(claims(nia)).isEqualTo(9);
        var second = sessions.booked(ben, session);
        centre.as(nia, () -> booking.giveBack(first));
        assertThat(claims(nia)).isZero();
        assertThat(claims(sam)).isEqualTo(9);
        centre.as(ben, () -> booking.giveBack(second));

        assertThat(claims(sam)).isZero();
        assertThat(sessions.booked(nia, session)).isNotNull();
    }

    @Test
    void nobodyIsInTwoPlacesAtOnce() {
        var hana = host("Hana Novak", voice);
        var beside = sessions.offered(sam, sessions.at(2, 14, 30), 1);
        var across = sessions.offered(hana, sessions.at(2, 15, 0), 1);
        sessions.booked(nia, beside);

        refused("overlap", () -> sessions.booked(nia, across));
        assertThat(claims(hana)).isZero();
        sessions.booked(sam, sessions.offered(hana, sessions.at(3, 10, 0), 1));
        var sams = sessions.offered(sam, sessions.at(3, 10, 30), 1);
        refused("overlap", () -> sessions.booked(nia, sams));
    }

    @Test
    void thirdSessionOfADayIsRefusedOnEveryPath() {
        sessions.offered(sam, sessions.at(2, 9, 0), 1);
        sessions.offered(sam, sessions.at(2, 11, 0), 1);
        var third = SessionWriter.offer(sessions.at(2, 14, 0), 1);

        refused("host-limit", () -> centre.as(sam, () -> offers.offer(third)));
        refused("host-limit", () -> centre.as(leo, () -> arranging.offerFor(sam, third)));
        assertThat(sessions.offered(sam, sessions.at(3, 14, 0), 1)).isNotNull();
    }

    @Test
    void aPostSentTwiceIsOneOfferAndOneBooking() {
        var offer = SessionWriter.offer(sessions.at(2, 14, 30), 1);
        var session = centre.as(sam, () -> offers.offer(offer));
        var seat = new BookSeat(UUID.randomUUID(), session);

        assertThat(centre.as(sam, () -> offers.offer(offer))).isEqualTo(session);
        var first = centre.as(nia, () -> booking.book(seat));
        assertThat(centre.as(nia, () -> booking.book(seat))).isEqualTo(first);
        assertThat(events.stream(SeatBooked.class)).hasSize(1);
    }

    @Test
    void lastSeatIsGivenOnceAndSaysSo() {
        var ben = centre.agent("Ben Okafor", voice);
        var session = sessions.offered(sam, sessions.at(2, 14, 30), 1);
        sessions.booked(nia, session);

        refused("full", () -> sessions.booked(ben, session));
        refused("overlap", () -> sessions.booked(nia, session));
    }

    @Test
    void newStarterClimbsRungByRung() {
        centre.holds(nia, Role.NEW_STARTER, voice);
        var third =
                centre.as(sam, () -> offers.offer(SessionWriter.offer(sessions.at(2, 14, 30), 1, Rung.TALK_THROUGH)));
        var first = sessions.offered(sam, sessions.at(2, 9, 0), 2);

        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> sessions.booked(nia, third))
                .withMessage("shadowing.rule.rungClosed");
        var forNia = new BookSeat(UUID.randomUUID(), third);
        refused("rung", () -> centre.as(leo, () -> arranging.bookFor(nia, forNia)));
        assertThat(sessions.booked(nia, first)).isNotNull();
        assertThat(sessions.booked(centre.agent("Ben Okafor", voice), third)).isNotNull();
    }

    @Test
    void customersDetailsAreRefusedInTheAim() {
        var offer = new OfferSlot(
                UUID.randomUUID(),
                sessions.at(2, 14, 30),
                45,
                1,
                Skill.BILLING,
                Rung.LISTEN,
                "The caller with 4111 1111 1111 1111.");

        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> centre.as(sam, () -> offers.offer(offer)))
                .satisfies(rule -> assertThat(rule.field()).isEqualTo("aim"));
    }
}
