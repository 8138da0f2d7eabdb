package org.huddleboard.shadowing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.shadowing.Rung;
import org.huddleboard.shadowing.Skill;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.Clash;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.SiteId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShadowingSessionTests {
    private static final Instant NOW = Instant.parse("2026-11-17T12:00:00Z");
    private static final Instant START = Instant.parse("2026-11-18T14:30:00Z");
    private static final MemberId SAM = MemberId.create();
    private static final MemberId NIA = MemberId.create();
    private static final MemberId LEO = MemberId.create();

    private static Offer offer(Instant start, int minutes, int seats, String aim) {
        return new Offer(
                UUID.randomUUID(),
                SAM,
                SiteId.create(),
                Optional.empty(),
                ZoneId.of("Europe/London"),
                start,
                minutes,
                seats,
                Skill.BILLING,
                Rung.LISTEN,
                aim);
    }

    private static ShadowingSession session() {
        return new ShadowingSession(offer(START, 45, 2, "The greeting."), NOW);
    }

    @Test
    void lastsAsLongAsItsMinutesAndCountsOnTheDayOfTheSite() {
        var late = new ShadowingSession(offer(Instant.parse("2026-07-01T23:30:00Z"), 30, 1, "Night."), Instant.EPOCH);

        assertThat(session().endAt()).isEqualTo(START.plus(Duration.ofMinutes(45)));
        assertThat(late.hostDay()).isEqualTo("2026-07-02");
    }

    @Test
    void pastIsRefusedAsAClash() {
        assertThatExceptionOfType(Clash.class)
                .isThrownBy(() -> new ShadowingSession(offer(NOW, 30, 1, "Too late."), NOW))
                .satisfies(clash -> assertThat(clash.reason()).isEqualTo("past"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 15, 31, 90})
    void otherLengthsAreRefused(int minutes) {
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> new ShadowingSession(offer(START, minutes, 1, "Aim."), NOW))
                .satisfies(rule -> assertThat(rule.field()).isEqualTo("minutes"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4})
    void otherNumbersOfSeatsAreRefused(int seats) {
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> new ShadowingSession(offer(START, 30, seats, "Aim."), NOW))
                .satisfies(rule -> assertThat(rule.field()).isEqualTo("seats"));
    }

    @Test
    void beginsOnFiveMinutesAndHasAnAim() {
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> new ShadowingSession(offer(START.plusSeconds(60), 30, 1, "Aim."), NOW))
                .withMessage("shadowing.rule.fiveMinutes");
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> new ShadowingSession(offer(START, 30, 1, "  "), NOW))
                .withMessage("shadowing.rule.aimMissing");
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> new ShadowingSession(offer(START, 30, 1, "a".repeat(201)), NOW))
                .withMessage("shadowing.rule.aimTooLong");
    }

    @Test
    void lowestFreeSeatIsGivenAndNoneAfterTheLast() {
        var session = session();

        assertThat(session.seatFor(NIA, List.of(), NOW)).isEqualTo(1);
        assertThat(session.seatFor(NIA, List.of(2), NOW)).isEqualTo(1);
        assertThat(session.seatFor(NIA, List.of(1), NOW)).isEqualTo(2);
        assertThatExceptionOfType(Clash.class)
                .isThrownBy(() -> session.seatFor(NIA, List.of(1, 2), NOW))
                .satisfies(clash -> assertThat(clash.reason()).isEqualTo("full"));
    }

    @Test
    void noSeatOnceItHasBegunOrIsTakenBackNorForItsHost() {
        var gone = session();
        gone.cancel(Optional.of(SAM), "The floor needs me.", NOW);

        assertThatExceptionOfType(Clash.class)
                .isThrownBy(() -> session().seatFor(NIA, List.of(), START))
                .satisfies(clash -> assertThat(clash.reason()).isEqualTo("past"));
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> gone.seatFor(NIA, List.of(), NOW))
                .withMessage("shadowing.rule.cancelled");
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> session().seatFor(SAM, List.of(), NOW))
                .withMessage("shadowing.rule.notBesideYourself");
    }

    @Test
    void isTakenBackOnceAndWithAReason() {
        var session = session();
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> session.cancel(Optional.of(LEO), " ", NOW))
                .satisfies(rule -> assertThat(rule.field()).isEqualTo("reason"));

        assertThat(session.cancel(Optional.of(LEO), "Two are ill.", NOW)).isTrue();
        assertThat(session.cancel(Optional.of(LEO), "Again.", NOW)).isFalse();
        assertThat(session.reason()).contains("Two are ill.");
    }

    @Test
    void thirdSessionOfADayAndOneAcrossAnotherAreRefused() {
        var first = session();
        var second = new ShadowingSession(offer(START.plus(Duration.ofHours(2)), 30, 1, "Second."), NOW);
        var day = new HostDay(List.of(first, second));

        assertThatExceptionOfType(Clash.class)
                .isThrownBy(() -> day.add(offer(START.minus(Duration.ofHours(3)), 30, 1, "Third.")))
                .satisfies(clash -> assertThat(clash.reason()).isEqualTo("host-limit"));
        assertThatExceptionOfType(Clash.class)
                .isThrownBy(() -> day.add(offer(START.plus(Duration.ofMinutes(40)), 30, 1, "Across.")))
                .satisfies(clash -> assertThat(clash.reason()).isEqualTo("overlap"));
        new HostDay(List.of(first)).add(offer(first.endAt(), 30, 1, "Right after."));
    }

    @Test
    void guestGivesTheSeatBackBeforeItBeginsAndOnlyOnce() {
        var session = session();
        var booking = new SeatBooking(UUID.randomUUID(), session.id(), NIA, 1, NOW);

        assertThatExceptionOfType(Clash.class).isThrownBy(() -> booking.giveBack(session, START));
        assertThat(booking.giveBack(session, NOW)).isTrue();
        assertThat(booking.giveBack(session, NOW)).isFalse();
        assertThat(booking.seat()).isEmpty();
    }

    @Test
    void newsOfABookingAreForItsGuestAndItsHostOnly() {
        var session = session();
        var booking = new SeatBooking(UUID.randomUUID(), session.id(), NIA, 1, NOW);

        booking.isKnownTo(NIA, session);
        booking.isKnownTo(SAM, session);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> booking.isKnownTo(LEO, session));
    }
}
