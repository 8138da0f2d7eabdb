package org.huddleboard.cohesion.domain.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class ReadinessTests {
    /** Each of the members has this many weeks, all of them to the end. */
    private static LinkPanel team(int... weeks) {
        var rows = new ArrayList<PanelRow>();
        for (var member = 0; member < weeks.length; member++) {
            for (var week = 20 - weeks[member]; week < 20; week++) {
                rows.add(new PanelRow(member, week, week % 3, week));
            }
        }
        return new LinkPanel(rows);
    }

    @Test
    void aWeekCountsOnceTheTwoWeeksAfterItAreOver() {
        assertThat(Readiness.of(team(10, 3, 2), 4).weeksOfData()).containsExactly(8, 1, 0, 0);
    }

    @Test
    void theFirstAnswerComesWhenTheSixthMemberHasEightWeeks() {
        assertThat(Readiness.of(team(14, 14, 14, 14, 14, 9), 6).weeksUntilAnswer())
                .hasValue(1);
        assertThat(Readiness.of(team(14, 14, 14, 14, 14, 14), 6).weeksUntilAnswer())
                .hasValue(0);
    }

    @Test
    void eightWeeksOfSixMembersAreFewerThanSixtyRows() {
        assertThat(Readiness.of(team(10, 10, 10, 10, 10, 10), 6).weeksUntilAnswer())
                .hasValue(2);
    }

    @Test
    void fiveMembersNeverGetAnAnswer() {
        assertThat(Readiness.of(team(14, 14, 14, 14, 14), 5).weeksUntilAnswer()).isEmpty();
    }

    @Test
    void whoHasNoGoalYetNeedsTwoWeeksMore() {
        var readiness = Readiness.of(team(14), 2);

        assertThat(readiness.weeksUntil(0)).hasValue(0);
        assertThat(readiness.weeksUntil(1)).hasValue(10);
        assertThat(readiness.weeksUntil(2)).isEmpty();
    }
}
