package org.huddleboard.shadowing.application.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.stream.IntStream;
import org.huddleboard.shadowing.Rung;
import org.huddleboard.shadowing.application.demo.DemoSession.Told;
import org.huddleboard.shared.demo.DemoCast;
import org.huddleboard.shared.demo.DemoPerson;
import org.huddleboard.shared.demo.DemoStory;
import org.junit.jupiter.api.Test;

class SessionStoryTests {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    private static DemoStory on(int day) {
        return new DemoStory(1946, MONDAY.plusDays(day));
    }

    @Test
    void onWhicheverDayItIsNiaHasRungOneSignedTodayBookedAndASeatAheadOfHer() {
        IntStream.range(0, 7).mapToObj(SessionStoryTests::on).forEach(story -> {
            var sessions = new SessionStory(story).sessions();
            var nias = sessions.stream()
                    .filter(session -> session.guests().stream()
                            .anyMatch(guest -> guest.username().equals("nia")))
                    .toList();
            assertThat(nias).extracting(DemoSession::told).containsExactly(Told.SIGNED, Told.NOT_YET);
            assertThat(nias.getLast().day()).isEqualTo(story.today());
            assertThat(sessions).anySatisfy(session -> {
                assertThat(session.host().username()).isEqualTo("sam.doyle");
                assertThat(session.rung()).isEqualTo(Rung.TALK_THROUGH);
                assertThat(session.guests()).isEmpty();
                assertThat(session.day())
                        .isBetween(story.today().plusDays(1), story.today().plusDays(3));
            });
        });
    }

    @Test
    void nobodyHostsTwiceTooOftenOrIsInTwoPlaces() {
        IntStream.range(0, 7).mapToObj(SessionStoryTests::on).forEach(story -> {
            var sessions = new SessionStory(story).sessions();
            var perDay = new HashMap<String, Integer>();
            var taken = new HashSet<String>();
            for (var session : sessions) {
                perDay.merge(session.host().username() + session.day(), 1, Integer::sum);
                for (var at = session.start(); at.isBefore(session.end()); at = at.plusSeconds(300)) {
                    assertThat(taken.add(session.host().username() + at))
                            .as(session.name())
                            .isTrue();
                    for (var guest : session.guests()) {
                        assertThat(taken.add(guest.username() + at))
                                .as(session.name())
                                .isTrue();
                    }
                }
                assertThat(session.guests()).hasSizeLessThanOrEqualTo(session.seats());
            }
            assertThat(perDay.values()).allSatisfy(number -> assertThat(number).isLessThanOrEqualTo(2));
        });
    }

    @Test
    void onWhicheverDayItIsNobodySitsBesideAnybodyBeforeTheirFirstDay() {
        IntStream.range(0, 7).mapToObj(SessionStoryTests::on).forEach(story -> {
            var cast = DemoCast.of(story);
            for (var session : new SessionStory(story).sessions()) {
                assertThat(session.guests())
                        .filteredOn(DemoPerson::isNewStarter)
                        .as(session.name())
                        .allSatisfy(guest -> assertThat(cast.beganOn(guest)).isBeforeOrEqualTo(session.day()));
            }
            assertThat(cast.beganOn(cast.named("nia"))).isAfter(story.today().minusWeeks(1));
        });
    }

    @Test
    void everythingButTodayLiesOnWorkingDays() {
        var sunday = on(6);

        assertThat(new SessionStory(sunday).sessions())
                .filteredOn(session -> !session.day().equals(sunday.today()))
                .allSatisfy(session -> assertThat(session.day().getDayOfWeek()).isLessThan(DayOfWeek.SATURDAY));
    }

    @Test
    void sameDayTellsTheSameSessions() {
        assertThat(new SessionStory(on(1)).sessions().stream().map(DemoSession::name))
                .containsExactlyElementsOf(new SessionStory(on(1))
                        .sessions().stream().map(DemoSession::name).toList());
    }
}
