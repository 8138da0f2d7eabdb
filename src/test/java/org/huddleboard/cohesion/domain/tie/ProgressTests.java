package org.huddleboard.cohesion.domain.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProgressTests {
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private static final UUID GREETING = UUID.randomUUID();
    private static final UUID BILLING = UUID.randomUUID();

    private static GoalMoment begun(UUID goal, int week) {
        return new GoalMoment(goal, GoalMoment.Kind.BEGUN, MONDAY.plusWeeks(week), 0);
    }

    private static GoalMoment said(UUID goal, int week, double percent) {
        return new GoalMoment(
                goal, GoalMoment.Kind.CHECKED_IN, MONDAY.plusWeeks(week).plusDays(4), percent);
    }

    private static GoalMoment closed(UUID goal, int week) {
        return new GoalMoment(
                goal, GoalMoment.Kind.CLOSED, MONDAY.plusWeeks(week).plusDays(6), 0);
    }

    private static double[] progress(int weeks, GoalMoment... moments) {
        return Progress.of(List.of(moments), MONDAY, weeks);
    }

    @Test
    void betweenTwoCheckInsTheEarlierOneHolds() {
        assertThat(progress(4, begun(GREETING, 0), said(GREETING, 0, 10), said(GREETING, 3, 40)))
                .containsExactly(10, 10, 10, 40);
    }

    @Test
    void afterTheLastCheckInNothingIsKnown() {
        assertThat(progress(4, begun(GREETING, 0), said(GREETING, 1, 30)))
                .containsExactly(0, 30, Double.NaN, Double.NaN);
    }

    @Test
    void aGoalThatIsReachedStaysSoUntilItIsClosed() {
        assertThat(progress(5, begun(GREETING, 0), said(GREETING, 1, 100), closed(GREETING, 3)))
                .containsExactly(0, 100, 100, 100, Double.NaN);
        assertThat(progress(4, begun(GREETING, 0), said(GREETING, 1, 100))).containsExactly(0, 100, 100, 100);
    }

    @Test
    void severalGoalsMoveByTheirMean() {
        assertThat(progress(
                        2,
                        begun(GREETING, 0),
                        begun(BILLING, 0),
                        said(GREETING, 0, 10),
                        said(BILLING, 0, 20),
                        said(GREETING, 1, 30),
                        said(BILLING, 1, 30)))
                .containsExactly(15, 30);
    }

    @Test
    void aNewTargetBeginsANewWayAndIsNoStepBack() {
        var path = progress(
                4,
                begun(GREETING, 0),
                said(GREETING, 1, 80),
                closed(GREETING, 1),
                begun(BILLING, 2),
                said(BILLING, 2, 5),
                said(BILLING, 3, 15));

        assertThat(path).containsExactly(0, 80, 85, 95);
    }

    @Test
    void aGoalThatComesInHalfwayIsNoStepForwardBesideAnother() {
        assertThat(progress(
                        3, said(GREETING, 0, 10), said(GREETING, 2, 20), said(BILLING, 1, 60), said(BILLING, 2, 70)))
                .containsExactly(10, 10, 20);
    }

    @Test
    void whatBeganBeforeTheFirstWeekGoesOn() {
        assertThat(progress(2, begun(GREETING, -4), said(GREETING, -1, 40), said(GREETING, 1, 50)))
                .containsExactly(40, 50);
    }

    @Test
    void stepsBackAreTold() {
        assertThat(progress(3, said(GREETING, 0, -1.5), said(GREETING, 1, -7), said(GREETING, 2, 4)))
                .containsExactly(-1.5, -7, 4);
    }

    @Test
    void withoutAGoalNothingIsKnown() {
        assertThat(progress(2)).containsExactly(Double.NaN, Double.NaN);
        assertThat(progress(0, said(GREETING, 0, 10))).isEmpty();
        assertThat(progress(2, closed(GREETING, 0))).containsExactly(Double.NaN, Double.NaN);
        assertThat(progress(2, said(GREETING, 7, 10))).containsExactly(Double.NaN, Double.NaN);
    }

    @Test
    void oneGoalWithWeeklyCheckInsIsItsOwnPath() {
        var chance = new Random(4);
        var moments = new ArrayList<GoalMoment>();
        var expected = new double[30];
        for (var week = 0; week < expected.length; week++) {
            expected[week] = (week == 0 ? 0 : expected[week - 1]) + chance.nextGaussian();
            moments.add(said(GREETING, week, expected[week]));
        }

        assertThat(Progress.of(moments, MONDAY, expected.length)).containsExactly(expected, within(1e-9));
    }
}
