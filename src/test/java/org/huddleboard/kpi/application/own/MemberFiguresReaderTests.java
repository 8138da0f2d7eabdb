package org.huddleboard.kpi.application.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.huddleboard.kpi.KpiCode.AVERAGE_HANDLE_TIME;
import static org.huddleboard.kpi.KpiCode.CUSTOMER_SATISFACTION;
import static org.huddleboard.kpi.KpiCode.FIRST_CONTACT_RESOLUTION;

import java.util.Locale;
import org.huddleboard.kpi.MemberFigures;
import org.huddleboard.kpi.MemberFigures.Days;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest
class MemberFiguresReaderTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    MemberFigures figures;

    @Test
    void daysAreSummedAndNeverAveraged() {
        var floor = new OwnFloor(spring, 6).figures(AVERAGE_HANDLE_TIME, FIRST_CONTACT_RESOLUTION);
        var amira = floor.amira();
        var before = new Days(floor.lastWeek().minusWeeks(11), floor.lastWeek().plusDays(6));

        assertThat(figures.known(amira)).containsExactly(AVERAGE_HANDLE_TIME, FIRST_CONTACT_RESOLUTION);
        var solved = figures.over(amira, FIRST_CONTACT_RESOLUTION, before.from(), before.to())
                .orElseThrow();
        // 20, 21 and 22 of 40, each in a third of the days
        assertThat(solved.n()).isEqualTo(2_400);
        assertThat(solved.value()).isCloseTo(52.5, within(1e-9));
        assertThat(solved.low()).isCloseTo(50.5, within(0.01));
        assertThat(solved.high()).isCloseTo(54.49, within(0.01));
        assertThat(figures.over(amira, CUSTOMER_SATISFACTION, before.from(), before.to()))
                .isEmpty();
    }

    @Test
    void whatCouldBeSeenGrowsWithTheWeeks() {
        var floor = new OwnFloor(spring, 6).figures(FIRST_CONTACT_RESOLUTION);
        var before = new Days(floor.lastWeek().minusWeeks(11), floor.lastWeek().plusDays(6));

        var soon = figures.sight(floor.amira(), FIRST_CONTACT_RESOLUTION, before, 56, 2)
                .orElseThrow();
        var later = figures.sight(floor.amira(), FIRST_CONTACT_RESOLUTION, before, 56, 20)
                .orElseThrow();

        assertThat(soon.contacts()).isCloseTo(400, within(1e-9));
        assertThat(soon.canBeSeen()).isFalse();
        assertThat(later.canBeSeen()).isTrue();
        assertThat(soon.weeksNeeded()).isEqualTo(later.weeksNeeded()).isPresent();
        assertThat(figures.sight(floor.amira(), CUSTOMER_SATISFACTION, before, 90, 8))
                .isEmpty();
    }

    @Test
    void aChangeHasItsRangeAndTheChartItsWeeks() {
        var floor = new OwnFloor(spring, 6).figures(AVERAGE_HANDLE_TIME, FIRST_CONTACT_RESOLUTION);
        var week = floor.lastWeek();

        var change = figures.change(
                        floor.amira(),
                        FIRST_CONTACT_RESOLUTION,
                        new Days(week.minusWeeks(1), week.minusDays(1)),
                        new Days(week, week.plusDays(6)))
                .orElseThrow();
        var drawn = figures.drawn(floor.amira(), FIRST_CONTACT_RESOLUTION, 10, Locale.UK)
                .orElseThrow();

        // 21 of 40 a day, then 20 of 40
        assertThat(change.difference()).isCloseTo(-2.5, within(1e-9));
        assertThat(change.beyondChance()).isFalse();
        assertThat(drawn.weeks()).hasSize(10);
        assertThat(drawn.limits()).isPresent();
        assertThat(drawn.value()).isEqualTo("50.0%");
    }
}
