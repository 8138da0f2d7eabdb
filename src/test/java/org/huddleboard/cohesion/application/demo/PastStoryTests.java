package org.huddleboard.cohesion.application.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huddleboard.cohesion.domain.link.LinkPanel;
import org.huddleboard.cohesion.domain.link.PanelRow;
import org.huddleboard.shared.demo.DemoPerson;
import org.huddleboard.shared.demo.DemoStory;
import org.junit.jupiter.api.Test;

class PastStoryTests {
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 18);
    private final DemoStory story = new DemoStory(1946, WEDNESDAY);
    private final List<PastTie> told = new PastStory(story).since(story.firstWeek());

    @Test
    void theSameSeedAndDayTellTheSame() {
        assertThat(new PastStory(new DemoStory(1946, WEDNESDAY)).since(story.firstWeek()))
                .isEqualTo(told);
        assertThat(new PastStory(new DemoStory(1947, WEDNESDAY)).since(story.firstWeek()))
                .isNotEqualTo(told);
    }

    @Test
    void itIsToldOfWorkingDaysUntilYesterdayAndOfNobodyWhoHasJustBegun() {
        assertThat(told).extracting(PastTie::name).doesNotHaveDuplicates();
        assertThat(told).allSatisfy(tie -> {
            assertThat(tie.day()).isBetween(story.firstWeek(), WEDNESDAY.minusDays(1));
            assertThat(tie.day().getDayOfWeek()).isLessThan(DayOfWeek.SATURDAY);
            assertThat(tie.from()).isNotEqualTo(tie.to());
            assertThat(tie.from().team()).isEqualTo(tie.to().team());
        });
        assertThat(told).extracting(PastTie::from).noneMatch(DemoPerson::isNewStarter);
        assertThat(told).extracting(PastTie::to).noneMatch(DemoPerson::isNewStarter);
        assertThat(told.stream().flatMap(tie -> tie.from().team().stream()).distinct())
                .containsExactlyInAnyOrderElementsOf(new PastStory(story).teams());
    }

    @Test
    void oneMemberExchangesNothingAndAnotherWithOneColleagueAlone() {
        assertThat(told)
                .noneMatch(tie ->
                        Set.of(tie.from().username(), tie.to().username()).contains("aldrin.soriano"));
        assertThat(told)
                .filteredOn(tie ->
                        Set.of(tie.from().username(), tie.to().username()).contains("sheila.rivera"))
                .hasSizeGreaterThan(40)
                .allMatch(tie ->
                        Set.of(tie.from().username(), tie.to().username()).contains("joy.pascual"));
    }

    /** From the Saturday on which a week of work is over until the Friday before the next one is. */
    @Test
    void weeksThatAreOverAreToldTheSameOnEachDayOfTheNext() {
        var saturday = LocalDate.of(2026, 11, 21);
        var onSaturday = over(saturday, saturday);

        assertThat(onSaturday).hasSizeGreaterThan(500);
        assertThat(IntStream.range(1, 7).mapToObj(saturday::plusDays))
                .allSatisfy(day -> assertThat(over(day, saturday)).isEqualTo(onSaturday));
    }

    private static Set<PastTie> over(LocalDate today, LocalDate before) {
        var story = new DemoStory(1946, today);
        return new PastStory(story)
                .since(story.firstWeek()).stream()
                        .filter(tie -> tie.day().isBefore(before))
                        .collect(Collectors.toSet());
    }

    @Test
    void aLaterDayGoesOnWhereTheStoryStopped() {
        var later = new DemoStory(1946, WEDNESDAY.plusDays(9));

        assertThat(new PastStory(later).since(WEDNESDAY))
                .isNotEmpty()
                .allSatisfy(tie -> assertThat(tie.day()).isBetween(WEDNESDAY, WEDNESDAY.plusDays(8)))
                .extracting(PastTie::name)
                .doesNotHaveDuplicates();
    }

    @Test
    void goalsMoveFasterAfterWeeksOfMoreExchange() {
        var weeks = 24;
        var panel = new LinkPanel(IntStream.range(0, weeks)
                .mapToObj(week -> new PanelRow(0, week, week % 6 == 0 ? 12 : 2, Double.NaN))
                .toList());

        var steps = new double[weeks];
        for (var seed = 0; seed < 200; seed++) {
            var told = new GoalPast(1.9, 0, new DemoStory(seed, WEDNESDAY).random("goals")).of(panel, 0, weeks);
            assertThat(told)
                    .hasSize(weeks)
                    .allSatisfy(each -> assertThat(each.percent()).isBetween(0.0, 100.0));
            for (var week = 1; week < weeks; week++) {
                steps[week] += (told.get(week).percent() - told.get(week - 1).percent()) / 200;
            }
        }

        assertThat(steps[8] + steps[7]).isGreaterThan(steps[11] + steps[10] + 4);
    }
}
