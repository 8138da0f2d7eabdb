package org.huddleboard.cohesion.domain.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huddleboard.cohesion.PulseItem;
import org.junit.jupiter.api.Test;

class RotationTests {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @Test
    void eachSentenceComesAtLeastEverySecondRound() {
        for (var round = 0; round < 12; round++) {
            assertThat(Rotation.of(round)).hasSize(4).doesNotHaveDuplicates();
            for (var item : PulseItem.values()) {
                assertThat(Rotation.of(round).contains(item)
                                || Rotation.of(round + 1).contains(item))
                        .isTrue();
            }
        }
    }

    @Test
    void eachRoundAsksOfBelongingTasksAndSafety() {
        for (var round = 0; round < 3; round++) {
            assertThat(Rotation.of(round).stream()
                            .map(item -> item.name().replaceAll("_.", ""))
                            .collect(Collectors.toSet()))
                    .containsExactlyInAnyOrder("BELONG", "TASK", "SAFE");
        }
    }

    @Test
    void aRoundOpensOnAMondayEveryOtherWeekForAWeek() {
        assertThat(RoundCalendar.due(MONDAY, Optional.empty())).contains(MONDAY);
        assertThat(RoundCalendar.due(MONDAY.plusDays(2), Optional.empty())).contains(MONDAY);
        assertThat(RoundCalendar.due(MONDAY.plusDays(3), Optional.empty())).isEmpty();
        assertThat(RoundCalendar.due(MONDAY, Optional.of(MONDAY.minusWeeks(1)))).isEmpty();
        assertThat(RoundCalendar.due(MONDAY, Optional.of(MONDAY.minusWeeks(2)))).contains(MONDAY);
        assertThat(RoundCalendar.due(MONDAY, Optional.of(MONDAY))).isEmpty();
        assertThat(RoundCalendar.closesOn(MONDAY)).isEqualTo(MONDAY.plusDays(6));
    }
}
