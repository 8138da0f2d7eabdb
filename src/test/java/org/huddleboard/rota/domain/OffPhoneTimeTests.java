package org.huddleboard.rota.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.huddleboard.shared.BrokenRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OffPhoneTimeTests {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final ZoneId MANILA = ZoneId.of("Asia/Manila");
    private static final Instant NOON = Instant.parse("2027-01-11T12:00:00Z");

    @Test
    void halfAnHourIsSixSlotsAndEndsBeforeTheNextOneBegins() {
        var first = new OffPhoneTime(NOON, NOON.plus(Duration.ofMinutes(30)));
        var next = new OffPhoneTime(NOON.plus(Duration.ofMinutes(30)), NOON.plus(Duration.ofMinutes(35)));

        assertThat(first.slots()).hasSize(6);
        assertThat(first.slots()).doesNotContainAnyElementsOf(next.slots());
        assertThat(next.slots()).containsExactly(OffPhoneTime.slotOf(next.from()));
    }

    @Test
    void momentLiesInTheSlotThatBeganLast() {
        assertThat(OffPhoneTime.slotOf(NOON.plusSeconds(299))).isEqualTo(OffPhoneTime.slotOf(NOON));
        assertThat(OffPhoneTime.slotOf(NOON.plusSeconds(300))).isEqualTo(OffPhoneTime.slotOf(NOON) + 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 60, 299, 301})
    void timesStandOnFiveMinutes(long seconds) {
        var later = NOON.plus(Duration.ofHours(1));

        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> new OffPhoneTime(NOON.plusSeconds(seconds), later))
                .satisfies(rule -> assertThat(rule.field()).isEqualTo("from"));
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> new OffPhoneTime(NOON, later.plusSeconds(seconds)))
                .satisfies(rule -> assertThat(rule.field()).isEqualTo("to"));
        assertThatThrownBy(() -> new OffPhoneTime(NOON.plusNanos(1), later)).isInstanceOf(BrokenRule.class);
    }

    @Test
    void endsAfterItBeginsAndWithinTwelveHours() {
        assertThatThrownBy(() -> new OffPhoneTime(NOON, NOON)).hasMessage("rota.rule.order");
        assertThatThrownBy(() -> new OffPhoneTime(NOON.plusSeconds(300), NOON)).hasMessage("rota.rule.order");
        assertThat(new OffPhoneTime(NOON, NOON.plus(Duration.ofHours(12))).slots())
                .hasSize(144);
        assertThatThrownBy(() ->
                        new OffPhoneTime(NOON, NOON.plus(Duration.ofHours(12)).plusSeconds(300)))
                .hasMessage("rota.rule.tooLong");
    }

    @Test
    void hourThatTheClocksSkipIsNoTimeAtAll() {
        var before = LocalDateTime.parse("2027-03-28T00:30").atZone(LONDON).toInstant();
        var after = LocalDateTime.parse("2027-03-28T02:30").atZone(LONDON).toInstant();

        assertThat(new OffPhoneTime(before, after).slots()).hasSize(12);
    }

    @Test
    void hourThatTheClocksShowTwiceIsTwoHours() {
        var once = LocalDateTime.parse("2027-10-31T01:30").atZone(LONDON).withEarlierOffsetAtOverlap();
        var again = once.withLaterOffsetAtOverlap();
        var first = new OffPhoneTime(once.toInstant(), once.plusMinutes(30).toInstant());
        var second = new OffPhoneTime(again.toInstant(), again.plusMinutes(30).toInstant());

        assertThat(once.toLocalTime()).isEqualTo(again.toLocalTime());
        assertThat(first.slots()).hasSize(6).doesNotContainAnyElementsOf(second.slots());
    }

    @Test
    void sameMomentIsTheSameSlotInLondonAndManila() {
        for (var day : new String[] {"2027-03-28", "2027-10-31"}) {
            var london = LocalDateTime.parse(day + "T15:30").atZone(LONDON);

            assertThat(OffPhoneTime.slotOf(london.toInstant()))
                    .isEqualTo(OffPhoneTime.slotOf(
                            london.withZoneSameInstant(MANILA).toInstant()));
        }
    }
}
