package org.huddleboard.cohesion.domain.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.huddleboard.cohesion.TieKind.COACHING;
import static org.huddleboard.cohesion.TieKind.FEEDBACK;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeekConnectednessTests {
    @Test
    void everyDayAndKindOfTheWeekCountsOne() {
        var monday = List.of(new Exchange(FEEDBACK, 0, 1, 10), new Exchange(FEEDBACK, 1, 0, 10));
        var spread = List.of(new Exchange(COACHING, 0, 1, 10), new Exchange(FEEDBACK, 1, 0, 16));

        assertThat(WeekConnectedness.of(8, monday)).isEqualTo(WeekConnectedness.of(8, spread));
        assertThat(WeekConnectedness.of(8, monday)[0])
                .isCloseTo(50 * (1 - Math.exp(-2 / 6.0)) + 30 / 6.0 + 20, within(1e-9));
    }

    @Test
    void weekWithoutExchangeIsNought() {
        assertThat(WeekConnectedness.of(3, List.of())).containsExactly(0, 0, 0);
    }

    @Test
    void onePairCannotFillItsWeekAlone() {
        var four = Collections.nCopies(4, new Exchange(FEEDBACK, 0, 1, 10));
        var nine = Collections.nCopies(9, new Exchange(FEEDBACK, 0, 1, 10));

        assertThat(WeekConnectedness.of(3, nine)).isEqualTo(WeekConnectedness.of(3, four));
    }

    @Test
    void strangersAndOneselfAreLeftOut() {
        var exchanges = List.of(new Exchange(FEEDBACK, 0, 9, 10), new Exchange(FEEDBACK, 1, 1, 10));

        assertThat(WeekConnectedness.of(2, exchanges)).containsExactly(0, 0);
    }
}
