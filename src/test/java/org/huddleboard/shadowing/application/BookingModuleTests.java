package org.huddleboard.shadowing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huddleboard.people.Role;
import org.huddleboard.shadowing.Rung;
import org.huddleboard.shadowing.SeatBooked;
import org.huddleboard.shadowing.Skill;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.Clash;
import org.huddleboard.shared.NotFound;
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

    ShadowingTeam team;

    @BeforeEach
    void open() {
        team = ShadowingTeam.in(spring);
    }

    private static void refused(String reason, ThrowingCallable call) {
        assertThatExceptionOfType(Clash.class)
                .isThrownBy(call)
                .satisfies(clash -> assertThat(clash.reason()).isEqualTo(reason));
    }

    @Test
    void onlyThoseTheTableNamesOfferBookAndArrange() {
        var session = team.offered(team.at(2, 14, 30), 1);
        var seat = new BookSeat(UUID.randomUUID(), session);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> team.as(team.nia(), () -> offers.offer(SessionWriter.offer(team.at(2, 9, 0), 1))));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> team.as(team.leo(), () -> booking.book(seat)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> team.as(team.nia(), () -> arranging.withdraw(session, "I would like to.")));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> team.as(team.nia(), () -> hosting.mine()));
        assertThat(team.as(team.nia(), () -> booking.book(seat))).isNotNull();
    }

    @Test
    void sessionOfAnotherSiteIsNotThere() {
        var manila = team.centre().team(team.centre().manila(), "Evening");
        var mara = team.centre().agent("Mara Cruz", manila);
        var pam = team.centre().leader("Pam Reyes", manila);
        var session = team.offered(team.at(2, 14, 30), 1);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> team.booked(mara, session));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> team.as(pam, () -> arranging.withdraw(session, "Not mine.")));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> team.as(pam, () -> reading.slots(team.id(), team.today(), team.today())));
    }

    @Test
    void hostsTimeIsClaimedWithTheFirstGuestAndFreeAfterTheLast() {
        var ben = team.agent("Ben Okafor");
        var session = team.offered(team.at(2, 14, 30), 2);
        assertThat(team.claims(team.sam())).isZero();

        var first = team.booked(team.nia(), session);
        assertThat(team.claims(team.sam())).isEqualTo(9);
        assertThat(team.claims(team.nia())).isEqualTo(9);
        var second = team.booked(ben, session);
        team.as(team.nia(), () -> booking.giveBack(first));
        assertThat(team.claims(team.nia())).isZero();
        assertThat(team.claims(team.sam())).isEqualTo(9);
        team.as(ben, () -> booking.giveBack(second));

        assertThat(team.claims(team.sam())).isZero();
        assertThat(team.booked(team.nia(), session)).isNotNull();
    }

    @Test
    void nobodyIsInTwoPlacesAtOnce() {
        var hana = team.host("Hana Novak");
        var beside = team.offered(team.at(2, 14, 30), 1);
        var across = team.sessions().offered(hana, team.at(2, 15, 0), 1);
        team.booked(team.nia(), beside);

        refused("overlap", () -> team.booked(team.nia(), across));
        assertThat(team.claims(hana)).isZero();
        team.booked(team.sam(), team.sessions().offered(hana, team.at(3, 10, 0), 1));
        var sams = team.offered(team.at(3, 10, 30), 1);
        refused("overlap", () -> team.booked(team.nia(), sams));
    }

    @Test
    void thirdSessionOfADayIsRefusedOnEveryPath() {
        team.offered(team.at(2, 9, 0), 1);
        team.offered(team.at(2, 11, 0), 1);
        var third = SessionWriter.offer(team.at(2, 14, 0), 1);

        refused("host-limit", () -> team.as(team.sam(), () -> offers.offer(third)));
        refused("host-limit", () -> team.as(team.leo(), () -> arranging.offerFor(team.sam(), third)));
        assertThat(team.offered(team.at(3, 14, 0), 1)).isNotNull();
    }

    @Test
    void aPostSentTwiceIsOneOfferAndOneBooking() {
        var offer = SessionWriter.offer(team.at(2, 14, 30), 1);
        var session = team.as(team.sam(), () -> offers.offer(offer));
        var seat = new BookSeat(UUID.randomUUID(), session);

        assertThat(team.as(team.sam(), () -> offers.offer(offer))).isEqualTo(session);
        var first = team.as(team.nia(), () -> booking.book(seat));
        assertThat(team.as(team.nia(), () -> booking.book(seat))).isEqualTo(first);
        assertThat(events.stream(SeatBooked.class)).hasSize(1);
    }

    @Test
    void lastSeatIsGivenOnceAndSaysSo() {
        var ben = team.agent("Ben Okafor");
        var session = team.offered(team.at(2, 14, 30), 1);
        team.booked(team.nia(), session);

        refused("full", () -> team.booked(ben, session));
        refused("overlap", () -> team.booked(team.nia(), session));
    }

    @Test
    void newStarterClimbsRungByRung() {
        team.centre().holds(team.nia(), Role.NEW_STARTER, team.id());
        var third =
                team.as(team.sam(), () -> offers.offer(SessionWriter.offer(team.at(2, 14, 30), 1, Rung.TALK_THROUGH)));
        var first = team.offered(team.at(2, 9, 0), 2);

        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> team.booked(team.nia(), third))
                .withMessage("shadowing.rule.rungClosed");
        var forNia = new BookSeat(UUID.randomUUID(), third);
        refused("rung", () -> team.as(team.leo(), () -> arranging.bookFor(team.nia(), forNia)));
        assertThat(team.booked(team.nia(), first)).isNotNull();
        assertThat(team.booked(team.agent("Ben Okafor"), third)).isNotNull();
    }

    @Test
    void customersDetailsAreRefusedInTheAim() {
        var offer = new OfferSlot(
                UUID.randomUUID(),
                team.at(2, 14, 30),
                45,
                1,
                Skill.BILLING,
                Rung.LISTEN,
                "The caller with 4111 1111 1111 1111.");

        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> team.as(team.sam(), () -> offers.offer(offer)))
                .satisfies(rule -> assertThat(rule.field()).isEqualTo("aim"));
    }
}
