package org.huddleboard.kpi.application.daily;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.huddleboard.kpi.KpiCode.AVERAGE_HANDLE_TIME;
import static org.huddleboard.kpi.KpiCode.CUSTOMER_SATISFACTION;
import static org.huddleboard.kpi.KpiCode.FIRST_CONTACT_RESOLUTION;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huddleboard.StatementCount;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.application.imports.ReadingsRecorder;
import org.huddleboard.kpi.domain.Reading;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
class DailyFiguresServiceTests {
    private static final LocalDate MONDAY = LocalDate.of(2021, 1, 4);
    private static final int WEEKS = 22;
    private static final LocalDate LAST = MONDAY.plusWeeks(WEEKS - 1);

    @Autowired
    ApplicationContext spring;

    @Autowired
    DailyFiguresService daily;

    @Autowired
    ReadingsRecorder recorder;

    @Autowired
    StatementCount statements;

    TestCentre centre;
    TeamId voice;
    List<MemberId> agents;
    MemberId leo;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        voice = centre.team("Voice");
        agents = IntStream.range(0, 6)
                .mapToObj(i -> centre.agent("Agent " + i, voice))
                .toList();
        leo = centre.leader("Leo Marsh", voice);
    }

    private Reading reading(int agent, LocalDate day, KpiCode kpi, double total, double n) {
        return new Reading(
                "daily " + agents.get(agent),
                Optional.of(agents.get(agent)),
                Optional.of(voice),
                day,
                kpi,
                "voice",
                total,
                OptionalDouble.empty(),
                n);
    }

    /** From Monday to Friday everybody works, on Saturdays the first agent alone; Sundays are closed. */
    private Stream<Reading> weeks(int weeks, LocalDate first, KpiCode kpi, double share) {
        return IntStream.range(0, weeks)
                .boxed()
                .flatMap(week -> IntStream.range(0, 6)
                        .boxed()
                        .flatMap(weekday -> IntStream.range(0, weekday == 5 ? 1 : agents.size())
                                .mapToObj(agent -> reading(
                                        agent,
                                        first.plusWeeks(week).plusDays(weekday),
                                        kpi,
                                        100 * (share + week % 2 * 0.01),
                                        100))));
    }

    private void record(Stream<Reading> readings) {
        recorder.record(UUID.randomUUID(), "test", readings);
    }

    private Optional<DailyFigures> days(MemberId reader, KpiCode kpi) {
        return centre.as(reader, () -> daily.days(voice, kpi, LAST, LAST.plusDays(6), Locale.UK));
    }

    private static DayLine on(DailyFigures figures, LocalDate day) {
        return figures.days().stream()
                .filter(line -> line.day().equals(day))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void fourWeeksOfDaysStandBesideTheirWeekdaysUsual() {
        record(weeks(WEEKS, MONDAY, FIRST_CONTACT_RESOLUTION, 0.7));

        var figures = days(leo, FIRST_CONTACT_RESOLUTION).orElseThrow();

        // Up to the last day with figures, a Saturday.
        assertThat(figures.days().getFirst().day()).isEqualTo(LAST.minusWeeks(3));
        assertThat(figures.days().getLast().day()).isEqualTo(LAST.plusDays(5));
        assertThat(on(figures, LAST)).satisfies(monday -> {
            assertThat(monday.mark()).isEqualTo(DayMark.INSIDE);
            assertThat(monday.date()).isEqualTo("Mon 31 May");
            assertThat(monday.value()).isEqualTo("71.0%");
            assertThat(monday.basis()).isEqualTo("426 of 600 contacts");
            assertThat(monday.range()).isEqualTo("67.2% to 74.5%");
            assertThat(monday.usual()).isEqualTo("64.9% to 76.1%");
        });
        assertThat(on(figures, LAST.minusDays(1)).mark()).isEqualTo(DayMark.CLOSED);
        assertThat(figures.sentence())
                .isEqualTo("All 24 days that can be compared lie inside what is usual for their weekday.");
    }

    @Test
    void aDayOutsideIsNamedAndCalledNoSignal() {
        record(Stream.concat(
                weeks(WEEKS, MONDAY, FIRST_CONTACT_RESOLUTION, 0.7)
                        .filter(reading -> !reading.siteDay().equals(LAST.plusDays(3))),
                IntStream.range(0, 6)
                        .mapToObj(agent -> reading(agent, LAST.plusDays(3), FIRST_CONTACT_RESOLUTION, 50, 100))));

        var figures = days(leo, FIRST_CONTACT_RESOLUTION).orElseThrow();

        assertThat(on(figures, LAST.plusDays(3)).mark()).isEqualTo(DayMark.BELOW);
        assertThat(figures.sentence())
                .isEqualTo("One of 24 days lies outside what is usual for its weekday: Thursday 3 June (below)."
                        + " A single day is no signal: the weeks decide.");
    }

    /** On Saturdays one agent works alone: that day is theirs, and the week less the other days would be too. */
    @Test
    void agentsSeeNoDayOfFewerThanFiveAndCannotWorkItOut() {
        record(weeks(WEEKS, MONDAY, FIRST_CONTACT_RESOLUTION, 0.7));

        var leaders = days(leo, FIRST_CONTACT_RESOLUTION).orElseThrow();
        var agents = days(this.agents.get(3), FIRST_CONTACT_RESOLUTION).orElseThrow();

        var saturday = LAST.plusDays(5);
        assertThat(on(leaders, saturday).value()).isEqualTo("71.0%");
        assertThat(on(agents, saturday)).satisfies(line -> {
            assertThat(line.mark()).isEqualTo(DayMark.WITHHELD);
            assertThat(line.drawn()).isEmpty();
            assertThat(line.value() + line.basis() + line.range() + line.usual())
                    .isEmpty();
        });
        for (var week = LAST.minusWeeks(3); !week.isAfter(LAST); week = week.plusWeeks(1)) {
            var monday = week;
            assertThat(agents.days().stream()
                            .filter(line -> line.mark() == DayMark.WITHHELD)
                            .filter(line ->
                                    !line.day().isBefore(monday) && line.day().isBefore(monday.plusDays(7))))
                    .hasSize(2)
                    .anyMatch(line -> line.day().getDayOfWeek() != DayOfWeek.SATURDAY);
        }
    }

    @Test
    void handleTimeWaitsForAFigureOfWhatWasAchieved() {
        record(weeks(WEEKS, MONDAY, AVERAGE_HANDLE_TIME, 3.5));
        assertThat(days(leo, AVERAGE_HANDLE_TIME)).isEmpty();

        record(weeks(WEEKS, MONDAY, CUSTOMER_SATISFACTION, 0.8));

        assertThat(days(leo, AVERAGE_HANDLE_TIME)).isPresent();
    }

    @Test
    void aDayWithoutThisFigureIsNoClosedDay() {
        record(weeks(WEEKS, MONDAY, FIRST_CONTACT_RESOLUTION, 0.7));
        record(Stream.of(reading(0, LAST, CUSTOMER_SATISFACTION, 40, 50)));

        var satisfaction = days(leo, CUSTOMER_SATISFACTION).orElseThrow();

        assertThat(on(satisfaction, LAST).mark()).isEqualTo(DayMark.ALONE);
        assertThat(on(satisfaction, LAST.plusDays(1)).mark()).isEqualTo(DayMark.NOTHING);
        assertThat(on(satisfaction, LAST.minusDays(1)).mark()).isEqualTo(DayMark.CLOSED);
        assertThat(satisfaction.sentence()).startsWith("No day can be compared yet");
    }

    @Test
    void theSameStatementsForFiveYearsAsForHalfAYear() {
        record(weeks(WEEKS, MONDAY, FIRST_CONTACT_RESOLUTION, 0.7));
        days(leo, FIRST_CONTACT_RESOLUTION);
        record(Stream.of(reading(0, MONDAY, AVERAGE_HANDLE_TIME, 400, 1)));
        var few = statements.during(() -> days(leo, FIRST_CONTACT_RESOLUTION));

        record(weeks(120, MONDAY.minusWeeks(120), FIRST_CONTACT_RESOLUTION, 0.5));
        record(weeks(WEEKS, MONDAY, CUSTOMER_SATISFACTION, 0.8));
        var years = statements.during(() -> assertThat(
                        on(days(leo, FIRST_CONTACT_RESOLUTION).orElseThrow(), LAST)
                                .mark())
                // The first twenty Mondays judge: they stood at a half.
                .isEqualTo(DayMark.ABOVE));

        assertThat(years).isEqualTo(few).isLessThanOrEqualTo(4);
    }

    @Test
    void whoReadsNoTeamFiguresIsRefusedAndAnotherTeamIsNotFound() {
        record(weeks(WEEKS, MONDAY, FIRST_CONTACT_RESOLUTION, 0.7));
        var elsewhere = centre.agent("Ben Okafor", centre.team("Chat"));
        var nobody = centre.member("Rae Lane");

        assertThat(days(agents.getFirst(), FIRST_CONTACT_RESOLUTION)).isPresent();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> days(elsewhere, FIRST_CONTACT_RESOLUTION));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> days(nobody, FIRST_CONTACT_RESOLUTION));
    }
}
