package org.huddleboard.goals.domain.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.UUID;
import org.huddleboard.goals.GoalId;
import org.huddleboard.shared.BrokenRule;
import org.junit.jupiter.api.Test;

class CycleDayTests {
    private static final LocalDate START = LocalDate.of(2026, 10, 12);
    private static final LocalDate REVIEW = LocalDate.of(2026, 12, 11);

    @Test
    void theSixthWeekOfNine() {
        var day = CycleDay.of(START, REVIEW, LocalDate.of(2026, 11, 17));

        assertThat(day.week()).isEqualTo(6);
        assertThat(day.of()).isEqualTo(9);
        assertThat(day.through()).isBetween(0.59, 0.61);
        assertThat(day.due()).isFalse();
    }

    @Test
    void theDayOfTheReviewIsDueAndNothingRunsPastTheLastWeek() {
        assertThat(CycleDay.of(START, REVIEW, REVIEW).due()).isTrue();
        var late = CycleDay.of(START, REVIEW, REVIEW.plusWeeks(4));
        assertThat(late.week()).isEqualTo(9);
        assertThat(late.through()).isEqualTo(1);
    }

    @Test
    void anEntryHasADayThatHasComeAndWords() {
        var goal = GoalId.create();

        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> new DoEntry(
                        UUID.randomUUID(), goal, START.plusDays(1), START, "x", OptionalInt.empty(), Instant.EPOCH))
                .withMessage("goals.rule.entryAhead");
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() ->
                        new DoEntry(UUID.randomUUID(), goal, START, START, " ", OptionalInt.empty(), Instant.EPOCH));
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() ->
                        new DoEntry(UUID.randomUUID(), goal, START, START, "x", OptionalInt.of(101), Instant.EPOCH));
    }
}
