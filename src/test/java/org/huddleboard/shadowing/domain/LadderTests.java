package org.huddleboard.shadowing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huddleboard.shadowing.Rung;
import org.huddleboard.shadowing.domain.Ladder.Attempt;
import org.junit.jupiter.api.Test;

class LadderTests {
    private static final Instant MONDAY = Instant.parse("2026-11-16T14:30:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    private static Attempt attempt(Rung rung, int day, boolean signed) {
        var start = MONDAY.plus(Duration.ofDays(day));
        return new Attempt(rung, start, start.plus(HOUR), signed);
    }

    @Test
    void beginsWithTheFirstRungOpenAndTheOthersClosed() {
        var ladder = new Ladder(List.of());

        assertThat(ladder.next()).contains(Rung.LISTEN);
        assertThat(ladder.isOpen(Rung.LISTEN, MONDAY)).isTrue();
        assertThat(ladder.isOpen(Rung.NOTE_A_PHRASE, MONDAY)).isFalse();
        assertThat(ladder.done()).isZero();
    }

    @Test
    void rungIsDoneWhenItsDebriefIsSignedAndOpensTheNext() {
        var written = new Ladder(List.of(attempt(Rung.LISTEN, 0, false)));
        var signed = new Ladder(List.of(attempt(Rung.LISTEN, 0, true)));

        assertThat(written.isDone(Rung.LISTEN)).isFalse();
        assertThat(signed.isDone(Rung.LISTEN)).isTrue();
        assertThat(signed.isOpen(Rung.NOTE_A_PHRASE, MONDAY)).isTrue();
        assertThat(signed.next()).contains(Rung.NOTE_A_PHRASE);
    }

    @Test
    void bookedRungOpensTheNextForTheTimeAfterIt() {
        var ladder = new Ladder(List.of(attempt(Rung.LISTEN, 0, true), attempt(Rung.NOTE_A_PHRASE, 1, false)));
        var tuesday = MONDAY.plus(Duration.ofDays(1));

        assertThat(ladder.isOpen(Rung.TALK_THROUGH, tuesday)).isFalse();
        assertThat(ladder.isOpen(Rung.TALK_THROUGH, tuesday.plus(HOUR))).isTrue();
        assertThat(ladder.next()).contains(Rung.TALK_THROUGH);
        assertThat(ladder.isOpen(Rung.ROLE_PLAY, tuesday.plus(HOUR))).isFalse();
        assertThat(ladder.opens(Rung.TALK_THROUGH)).isEqualTo(tuesday.plus(HOUR));
        assertThat(ladder.opens(Rung.NOTE_A_PHRASE)).isBefore(MONDAY);
    }

    @Test
    void nothingComesAfterTheTop() {
        var ladder = new Ladder(List.of(
                attempt(Rung.LISTEN, 0, true),
                attempt(Rung.NOTE_A_PHRASE, 1, true),
                attempt(Rung.TALK_THROUGH, 2, true),
                attempt(Rung.ROLE_PLAY, 3, true),
                attempt(Rung.FIRST_CALL, 4, true)));

        assertThat(ladder.next()).isEmpty();
        assertThat(ladder.done()).isEqualTo(5);
    }
}
