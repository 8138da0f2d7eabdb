package org.huddleboard.cohesion.application.pulse.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.huddleboard.cohesion.domain.pulse.PulseRound;
import org.huddleboard.cohesion.domain.pulse.RoundCalendar;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.demo.DemoStory;
import org.junit.jupiter.api.Test;

class PulseStoryTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static PulseStory story(LocalDate day) {
        return new PulseStory(new DemoStory(1946, day));
    }

    private static PulseRound counted(PulseStory.Round told) {
        var round = new PulseRound(
                new TeamId(told.team().id()),
                told.number(),
                told.opened(),
                told.team().people().size());
        round.close(told.ballots());
        return round;
    }

    private static PulseRound latest(String team) {
        return story(TODAY).rounds().stream()
                .filter(round -> round.team().name().equals(team) && round.number() == PulseStory.CLOSED - 1)
                .map(PulseStoryTests::counted)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sameSeedAndDayTellTheSame() {
        assertThat(story(TODAY).rounds()).isEqualTo(story(TODAY).rounds());
    }

    @Test
    void eachTeamHasThirteenRoundsAndTheLastIsOpenOnAnyDayOfTheWeek() {
        for (var day = TODAY; day.isBefore(TODAY.plusDays(7)); day = day.plusDays(1)) {
            var rounds = story(day).rounds();
            assertThat(rounds.stream()
                            .collect(Collectors.groupingBy(round -> round.team().name())))
                    .hasSize(6)
                    .allSatisfy((_, all) -> assertThat(all).hasSize(13));
            assertThat(rounds).allMatch(round -> round.opened().getDayOfWeek() == DayOfWeek.MONDAY);
            var open = rounds.getLast();
            assertThat(open.opened()).isBeforeOrEqualTo(day);
            assertThat(RoundCalendar.closesOn(open.opened())).isAfterOrEqualTo(day);
        }
    }

    @Test
    void thePicturedTeamFeelsSeventyTwoAndOneTeamHasTooFewAnswers() {
        var figure = latest("Leeds Voice 1").figure().orElseThrow();
        assertThat(figure.score()).isEqualTo(0.72);
        assertThat(figure.responses()).isEqualTo(9);
        assertThat(figure.standardError()).isEqualTo(3);
        assertThat(latest("Leeds E-mail").figure()).isEmpty();
    }

    @Test
    void theOpenRoundWaitsForThoseWhoShowIt() {
        var told = story(TODAY);
        var waiting = told.rounds().stream()
                .map(PulseStory.Round::team)
                .distinct()
                .flatMap(team -> told.waiting(team).stream())
                .map(person -> person.username())
                .toList();
        assertThat(waiting).contains("amira", "leo", "nia", "mara");
        assertThat(told.rounds().stream()
                        .filter(round -> round.number() == PulseStory.CLOSED)
                        .allMatch(round -> round.ballots().size()
                                == round.team().people().size()
                                        - told.waiting(round.team()).size()))
                .isTrue();
    }
}
