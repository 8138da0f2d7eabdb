package org.huddleboard.cohesion.application.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.huddleboard.cohesion.application.view.OwnPage.OwnWeek;
import org.junit.jupiter.api.Test;

class OwnUsualTests {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private static List<OwnWeek> weeks(double... values) {
        return IntStream.range(0, values.length)
                .mapToObj(week -> new OwnWeek(
                        MONDAY.plusWeeks(week),
                        Double.isNaN(values[week]) ? OptionalDouble.empty() : OptionalDouble.of(values[week]),
                        OptionalDouble.empty()))
                .toList();
    }

    @Test
    void usualIsTheAverageAndWhatWeeksWanderByThemselves() {
        var usual = OwnUsual.of(weeks(10, 12, 10, 12)).orElseThrow();

        assertThat(usual.mean()).isEqualTo(11);
        assertThat(usual.lower()).isCloseTo(11 - 2.66 * 2, within(1e-9));
        assertThat(usual.upper()).isCloseTo(11 + 2.66 * 2, within(1e-9));
        assertThat(usual.trial()).isTrue();
        assertThat(usual.holds(16)).isTrue();
        assertThat(usual.holds(17)).isFalse();
    }

    @Test
    void oneLeapDoesNotMakeEverythingUsual() {
        var quiet = new double[20];
        Arrays.setAll(quiet, week -> week == 10 ? 60 : 10 + week % 2);

        var usual = OwnUsual.of(weeks(quiet)).orElseThrow();

        assertThat(usual.holds(60)).isFalse();
        assertThat(usual.trial()).isFalse();
    }

    @Test
    void weeksAwayAreNotWeeksWithoutExchange() {
        assertThat(OwnUsual.of(weeks(10, Double.NaN, 12)).orElseThrow().mean()).isEqualTo(11);
        assertThat(OwnUsual.of(weeks(10, Double.NaN))).isEmpty();
    }

    @Test
    void usualNeverLeavesTheScale() {
        var usual = OwnUsual.of(weeks(1, 40, 2, 99, 0)).orElseThrow();

        assertThat(usual.lower()).isGreaterThanOrEqualTo(0);
        assertThat(usual.upper()).isLessThanOrEqualTo(100);
    }
}
