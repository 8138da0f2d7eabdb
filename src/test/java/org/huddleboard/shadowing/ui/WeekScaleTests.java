package org.huddleboard.shadowing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.huddleboard.shadowing.ui.WeekScale.Line;
import org.huddleboard.shadowing.ui.WeekScale.Span;
import org.junit.jupiter.api.Test;

class WeekScaleTests {
    private static Span span(String from, String to) {
        return new Span(LocalTime.parse(from), LocalTime.parse(to));
    }

    @Test
    void emptyWeekShowsTheUsualHours() {
        var scale = WeekScale.of(List.of());

        assertThat(scale.lines().getFirst().from()).isEqualTo(LocalTime.of(8, 30));
        assertThat(scale.end()).isEqualTo(LocalTime.of(17, 0));
    }

    @Test
    void halfHoursAreSixRowsAndFiveMinutesOne() {
        var scale = WeekScale.of(List.of(span("14:30", "15:15")));

        assertThat(scale.row(LocalTime.of(14, 0))).contains(1);
        assertThat(scale.row(LocalTime.of(14, 30))).contains(7);
        assertThat(scale.row(LocalTime.of(14, 45))).contains(10);
        assertThat(scale.end()).isEqualTo(LocalTime.of(15, 30));
    }

    @Test
    void longEmptyStretchIsFoldedAndHasNoRows() {
        var scale = WeekScale.of(List.of(span("10:30", "11:15"), span("14:30", "15:15")));

        assertThat(scale.lines().stream().filter(Line::folded)).singleElement().satisfies(fold -> {
            assertThat(fold.from()).isEqualTo(LocalTime.of(11, 30));
            assertThat(fold.to()).isEqualTo(LocalTime.of(14, 30));
        });
        assertThat(scale.row(LocalTime.of(12, 0))).isEmpty();
        assertThat(scale.row(LocalTime.of(14, 30))).isPresent();
    }

    @Test
    void lateEveningEndsBeforeMidnight() {
        var scale = WeekScale.of(List.of(span("22:45", "23:30")));

        assertThat(scale.row(LocalTime.of(23, 0))).isPresent();
        assertThat(scale.row(LocalTime.of(9, 0))).isEmpty();
    }
}
