package org.huddleboard.rota.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.huddleboard.rota.OffPhoneKind;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.RecordRef;
import org.junit.jupiter.api.Test;

class BookingTests {
    private static final Instant NOW = Instant.parse("2027-01-11T08:00:00Z");
    private static final OffPhoneTime MORNING = time("2027-01-12T10:00:00Z", "2027-01-12T10:30:00Z");
    private static final OffPhoneTime EVENING = time("2027-01-12T18:00:00Z", "2027-01-12T18:30:00Z");

    private final Booking booking = new Booking(
            new RecordRef("shadowing", UUID.randomUUID()), OffPhoneKind.SHADOWING, MemberId.create(), MORNING, NOW);

    private static OffPhoneTime time(String from, String to) {
        return new OffPhoneTime(Instant.parse(from), Instant.parse(to));
    }

    @Test
    void moveKeepsTheIdAndCountsTheChange() {
        var id = booking.id();

        assertThat(booking.moveTo(EVENING, NOW.plusSeconds(60))).isTrue();

        assertThat(booking.id()).isEqualTo(id);
        assertThat(booking.time()).isEqualTo(EVENING);
        assertThat(booking.sequence()).isEqualTo(1);
        assertThat(booking.changedAt()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void sameTimeAgainIsNoChange() {
        assertThat(booking.moveTo(MORNING, NOW.plusSeconds(60))).isFalse();
        assertThat(booking.sequence()).isZero();
        assertThat(booking.changedAt()).isEqualTo(NOW);
    }

    @Test
    void cancelledOnceAndComesBackUnderTheSameId() {
        var id = booking.id();

        assertThat(booking.cancel(NOW)).isTrue();
        assertThat(booking.cancel(NOW)).isFalse();
        assertThat(booking.isCancelled()).isTrue();
        assertThat(booking.moveTo(MORNING, NOW)).isTrue();

        assertThat(booking.isCancelled()).isFalse();
        assertThat(booking.id()).isEqualTo(id);
        assertThat(booking.sequence()).isEqualTo(2);
    }
}
