package org.huddleboard.rota.application.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import org.huddleboard.rota.domain.Activity;
import org.huddleboard.rota.domain.Shift;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.demo.DemoCast;
import org.huddleboard.shared.demo.DemoStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoShiftsTests {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static DemoStory story(String day) {
        return new DemoStory(1946, LocalDate.parse(day));
    }

    private static Set<MemberId> at(DemoStory story, LocalTime time) {
        Instant at = story.today().atTime(time).atZone(LONDON).toInstant();
        return DemoShifts.of(story).stream()
                .filter(shift -> shift.activity() == Activity.SHIFT)
                .filter(shift -> !shift.start().isAfter(at) && shift.end().isAfter(at))
                .map(Shift::member)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-18", "2026-11-21", "2026-11-22", "2027-03-28", "2027-10-31"})
    void everyTeamInLeedsHasTwoAwayAtTheHuddleOnAnyDay(String day) {
        var story = story(day);
        var cast = DemoCast.of(story);
        var here = at(story, LocalTime.of(14, 30));

        cast.teams().keySet().stream()
                .filter(team -> team.startsWith("Leeds"))
                .forEach(team -> assertThat(cast.team(team).stream().filter(person -> !here.contains(person.id())))
                        .as(team)
                        .hasSize(2)
                        .noneMatch(person -> person.isLeader() || person.isNewStarter())
                        .noneMatch(person -> person.roles().contains("HOST")));
        for (var name : new String[] {"amira", "leo", "nia", "hana"}) {
            assertThat(here).contains(cast.named(name).id());
        }
    }

    @Test
    void sameDayGivesTheSameShiftsAndNoStretchStandsTwice() {
        var shifts = DemoShifts.of(story("2026-11-22"));

        assertThat(shifts).isEqualTo(DemoShifts.of(story("2026-11-22"))).doesNotHaveDuplicates();
        assertThat(shifts)
                .allSatisfy(shift ->
                        assertThat(shift.start().getEpochSecond() % 300).isZero());
    }

    @Test
    void pausesLieInsideTheirShift() {
        var shifts = DemoShifts.of(story("2026-11-18"));
        var whole = shifts.stream()
                .filter(shift -> shift.activity() == Activity.SHIFT)
                .toList();

        assertThat(shifts.stream().filter(shift -> shift.activity() != Activity.SHIFT))
                .isNotEmpty()
                .allSatisfy(pause -> assertThat(whole)
                        .anyMatch(shift -> shift.member().equals(pause.member())
                                && !shift.start().isAfter(pause.start())
                                && !shift.end().isBefore(pause.end())));
    }

    @Test
    void eveningInManilaIsCovered() {
        var story = story("2026-11-18");
        var mara = DemoCast.of(story).named("mara").id();
        var here = at(story, LocalTime.of(12, 0));

        assertThat(here).contains(mara);
    }
}
