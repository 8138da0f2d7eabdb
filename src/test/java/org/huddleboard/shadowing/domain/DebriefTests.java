package org.huddleboard.shadowing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.shadowing.Rung;
import org.huddleboard.shadowing.Skill;
import org.huddleboard.shadowing.domain.Debrief.Answers;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.SiteId;
import org.junit.jupiter.api.Test;

class DebriefTests {
    private static final Instant NOW = Instant.parse("2026-11-17T12:00:00Z");
    private static final Instant START = Instant.parse("2026-11-18T14:30:00Z");
    private static final Instant AFTER = START.plus(Duration.ofHours(1));
    private static final MemberId SAM = MemberId.create();
    private static final MemberId NIA = MemberId.create();
    private static final Answers ANSWERS = new Answers(" The greeting. ", "Say the amount first.", "When do I stop?");

    private final ShadowingSession session = new ShadowingSession(
            new Offer(
                    UUID.randomUUID(),
                    SAM,
                    SiteId.create(),
                    Optional.empty(),
                    ZoneId.of("Europe/London"),
                    START,
                    45,
                    1,
                    Skill.BILLING,
                    Rung.LISTEN,
                    "The greeting."),
            NOW);
    private final SeatBooking booking = new SeatBooking(UUID.randomUUID(), session.id(), NIA, 1, NOW);

    @Test
    void isWrittenOnceTheSessionHasBegun() {
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> new Debrief(booking, session, ANSWERS, NOW))
                .withMessage("shadowing.rule.notBegun");

        var debrief = new Debrief(booking, session, ANSWERS, AFTER);

        assertThat(debrief.answers().heard()).isEqualTo("The greeting.");
        assertThat(debrief.guestSignedAt()).isEqualTo(AFTER);
        assertThat(debrief.hostSignedAt()).isEmpty();
    }

    @Test
    void isNotWrittenFromASeatGivenBack() {
        booking.giveBack(session, NOW);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> new Debrief(booking, session, ANSWERS, AFTER));
    }

    @Test
    void eachPromptNeedsAnAnswerOfSomeLength() {
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> new Debrief(booking, session, new Answers("Heard.", " ", "Why?"), AFTER))
                .satisfies(rule -> assertThat(rule.field()).isEqualTo("willTry"));
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> new Debrief(booking, session, new Answers("Heard.", "Try.", "?".repeat(601)), AFTER))
                .satisfies(rule -> assertThat(rule.field()).isEqualTo("question"));
    }

    @Test
    void onlyTheHostSignsAndTheFirstSignatureStands() {
        var debrief = new Debrief(booking, session, ANSWERS, AFTER);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> debrief.sign(NIA, AFTER));

        assertThat(debrief.sign(SAM, AFTER.plusSeconds(60))).isTrue();
        assertThat(debrief.sign(SAM, AFTER.plusSeconds(120))).isFalse();
        assertThat(debrief.hostSignedAt()).contains(AFTER.plusSeconds(60));
    }
}
