package org.huddleboard.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CadenceTests {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 31);

    @Test
    void weeklyThenFortnightlyThenMonthly() {
        assertThat(Cadence.of(FIRST, FIRST)).isEqualTo(Cadence.WEEKLY);
        assertThat(Cadence.of(FIRST, LocalDate.of(2026, 4, 29))).isEqualTo(Cadence.WEEKLY);
        assertThat(Cadence.of(FIRST, LocalDate.of(2026, 4, 30))).isEqualTo(Cadence.FORTNIGHTLY);
        assertThat(Cadence.of(FIRST, LocalDate.of(2027, 1, 30))).isEqualTo(Cadence.FORTNIGHTLY);
        assertThat(Cadence.of(FIRST, LocalDate.of(2027, 1, 31))).isEqualTo(Cadence.MONTHLY);
    }

    @Test
    void theNextOneIsDueThatLongAfterTheLast() {
        assertThat(Cadence.WEEKLY.dueAfter(FIRST)).isEqualTo(LocalDate.of(2026, 2, 7));
        assertThat(Cadence.FORTNIGHTLY.dueAfter(FIRST)).isEqualTo(LocalDate.of(2026, 2, 14));
        assertThat(Cadence.MONTHLY.dueAfter(FIRST)).isEqualTo(LocalDate.of(2026, 2, 28));
    }
}
