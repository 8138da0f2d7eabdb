package org.huddleboard.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayScaleTests {
    private static DayStrip.Block block(LocalTime from, LocalTime to) {
        return new DayStrip.Block(from, to, "On shift", "", DayStrip.State.COMING);
    }

    @Test
    void hoursAreMarkedFromAFullHalfHourWheneverTheDayBegins() {
        var day = List.of(
                block(LocalTime.of(3, 4), LocalTime.of(3, 14)), block(LocalTime.of(8, 0), LocalTime.of(16, 30)));

        var scale = DayScale.of(day, LocalTime.of(3, 12));

        assertThat(scale.marks()).startsWith(LocalTime.of(3, 0), LocalTime.of(4, 0));
        assertThat(scale.percent(LocalTime.of(3, 0))).isEqualTo("0.00%");
    }

    @Test
    void whatIsOverIsFoldedUpToTheHalfHourBeforeNow() {
        var scale = DayScale.of(List.of(block(LocalTime.of(8, 0), LocalTime.of(16, 30))), LocalTime.of(14, 12));

        assertThat(scale.marks()).startsWith(LocalTime.of(8, 0), LocalTime.of(14, 0), LocalTime.of(14, 30));
        assertThat(scale.percent(LocalTime.of(14, 0))).isEqualTo("14.50%");
    }
}
