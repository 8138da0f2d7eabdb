package org.huddleboard.feedback.domain.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTests {
    @ParameterizedTest
    @CsvSource({
        "2026-11-16, 2026-11-23",
        "2026-11-20, 2026-11-27",
        "2026-11-21, 2026-11-27",
        "2026-11-22, 2026-11-27",
        "2026-12-30, 2027-01-06"
    })
    void fiveWorkingDaysLeaveOutTheWeekend(LocalDate asked, LocalDate due) {
        assertThat(WorkingDays.after(asked, 5)).isEqualTo(due);
    }
}
