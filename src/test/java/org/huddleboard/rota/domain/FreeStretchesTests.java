package org.huddleboard.rota.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.huddleboard.rota.domain.FreeStretches.Stretch;
import org.huddleboard.shared.MemberId;
import org.junit.jupiter.api.Test;

class FreeStretchesTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 17);
    private static final MemberId LEO = MemberId.create();
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    private static Instant at(String time) {
        return Instant.parse("2026-11-17T" + time + ":00Z");
    }

    private static Shift shift(String from, String to, Activity activity) {
        return new Shift(LEO, DAY, at(from), at(to), activity);
    }

    @Test
    void workWithoutBreaksAndBookingsIsFree() {
        var free = FreeStretches.of(
                List.of(
                        shift("08:00", "16:00", Activity.SHIFT),
                        shift("10:00", "10:15", Activity.BREAK),
                        shift("12:00", "12:30", Activity.LUNCH)),
                List.of(new Stretch(at("15:00"), at("15:30"))));

        assertThat(free.holds(at("08:00"), HALF_HOUR)).isTrue();
        assertThat(free.holds(at("09:45"), HALF_HOUR)).isFalse();
        assertThat(free.holds(at("10:15"), HALF_HOUR)).isTrue();
        assertThat(free.holds(at("11:45"), HALF_HOUR)).isFalse();
        assertThat(free.holds(at("14:30"), HALF_HOUR)).isTrue();
        assertThat(free.holds(at("14:45"), HALF_HOUR)).isFalse();
        assertThat(free.holds(at("15:30"), HALF_HOUR)).isTrue();
        assertThat(free.holds(at("15:45"), HALF_HOUR)).isFalse();
        assertThat(free.holds(at("07:45"), HALF_HOUR)).isFalse();
    }

    @Test
    void somebodyTheRotaDoesNotKnowWorksFromNineToFiveOnWorkingDays() {
        var free = FreeStretches.usual(DAY, DAY.plusDays(5), ZoneId.of("UTC"), List.of());

        assertThat(free.holds(at("08:45"), HALF_HOUR)).isFalse();
        assertThat(free.holds(at("16:30"), HALF_HOUR)).isTrue();
        assertThat(free.holds(Instant.parse("2026-11-21T10:00:00Z"), HALF_HOUR)).isFalse();
    }
}
