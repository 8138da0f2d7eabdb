package org.huddleboard.kpi.application.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.huddleboard.kpi.KpiCode.AVERAGE_HANDLE_TIME;
import static org.huddleboard.kpi.KpiCode.CUSTOMER_SATISFACTION;
import static org.huddleboard.kpi.KpiCode.FIRST_CONTACT_RESOLUTION;
import static org.huddleboard.kpi.KpiCode.QUALITY;
import static org.huddleboard.kpi.KpiCode.SERVICE_LEVEL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.huddleboard.StatementCount;
import org.huddleboard.kpi.TeamFigures;
import org.huddleboard.kpi.application.imports.ReadingsRecorder;
import org.huddleboard.kpi.domain.Reading;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.Variation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
class KpiBoardServiceTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    KpiBoardService boards;

    @Autowired
    PeriodFiguresService periods;

    @Autowired
    TeamFigures walls;

    @Autowired
    ReadingsRecorder recorder;

    @Autowired
    StatementCount statements;

    TestCentre centre;
    TeamId voice;
    List<MemberId> agents;
    MemberId leo;
    Figures figures;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        voice = centre.team("Voice");
        agents = IntStream.range(0, 6)
                .mapToObj(i -> centre.agent("Agent " + i, voice))
                .toList();
        leo = centre.leader("Leo Marsh", voice);
        figures = new Figures(recorder, voice, centre.today());
    }

    private Optional<TeamBoard> board(MemberId reader) {
        return centre.as(reader, () -> boards.board(voice, Optional.empty(), Locale.UK));
    }

    @Test
    void theBoardOpensAtTheLatestWholeWeekAndSaysWhatIsUsual() {
        assertThat(board(leo)).isEmpty();
        figures.weeks(20, agents, AVERAGE_HANDLE_TIME, FIRST_CONTACT_RESOLUTION);

        var board = board(agents.getFirst()).orElseThrow();

        assertThat(board.week()).isEqualTo(figures.lastWeek());
        assertThat(board.weeks()).hasSize(20);
        assertThat(board.lines()).hasSize(2).allSatisfy(line -> {
            assertThat(line.variation()).isEqualTo(Variation.USUAL);
            assertThat(line.limits().orElseThrow().locked()).isTrue();
            assertThat(line.weeks()).hasSize(20);
        });
        var handleTime = board.line(AVERAGE_HANDLE_TIME).orElseThrow();
        assertThat(handleTime.value()).isEqualTo("5:50");
        assertThat(handleTime.n()).contains("1,200");
        assertThat(board.age().orElseThrow().lastDay())
                .isEqualTo(figures.lastWeek().plusDays(4));
    }

    @Test
    void fewScoresAreForCoachingAndGetNoArrow() {
        var scores = new ArrayList<Reading>();
        for (var week = 0; week < 14; week++) {
            for (var i = 0; i < (week == 0 ? 9 : 14); i++) {
                var day = figures.lastWeek().minusWeeks(week).plusDays(i % 5);
                scores.add(scored(agents.get(i % 6), day, week == 0 ? 20 : 80 + week % 3));
            }
        }
        recorder.record(UUID.randomUUID(), "test", scores.stream());

        var line = board(leo).orElseThrow().line(QUALITY).orElseThrow();
        assertThat(line.value()).isEqualTo("20.0");
        assertThat(line.sentence()).isEqualTo("9 scores: for coaching, not comparing.");
        assertThat(line.variation()).isEqualTo(Variation.NOT_JUDGED);
        assertThat(line.standsOut()).isFalse();
    }

    private Reading scored(MemberId member, LocalDate day, double score) {
        return new Reading(
                "scored " + member,
                Optional.of(member),
                Optional.of(voice),
                day,
                QUALITY,
                "voice",
                score,
                OptionalDouble.empty(),
                1);
    }

    @Test
    void anotherTeamsBoardIsNotFound() {
        var ben = centre.agent("Ben Okafor", centre.team("Chat"));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> board(ben));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> board(centre.administrator("Ada Moss")));
    }

    @Test
    void fewerThanFivePeopleReachNeitherAgentsNorWalls() {
        figures.weeks(14, agents.subList(0, 4), FIRST_CONTACT_RESOLUTION);

        assertThat(board(agents.getFirst()).orElseThrow().lines()).isEmpty();
        assertThat(board(agents.getFirst()).orElseThrow().withheld()).containsExactly(FIRST_CONTACT_RESOLUTION);
        assertThat(walls.latest(voice, Locale.UK).orElseThrow().figures()).isEmpty();
        assertThat(board(leo).orElseThrow().lines()).hasSize(1);
    }

    @Test
    void handleTimeWaitsForAFigureOfWhatWasAchieved() {
        figures.weeks(14, agents, AVERAGE_HANDLE_TIME, SERVICE_LEVEL);
        assertThat(board(leo).orElseThrow().line(AVERAGE_HANDLE_TIME)).isEmpty();
        assertThat(board(leo).orElseThrow().handleTimeWaits()).isTrue();

        figures.weeks(14, agents, CUSTOMER_SATISFACTION);
        assertThat(board(leo).orElseThrow().line(AVERAGE_HANDLE_TIME)).isPresent();
    }

    @Test
    void whereOneFigureIsShownAtATimeHandleTimeBringsWhatWasAchieved() {
        figures.weeks(14, agents, AVERAGE_HANDLE_TIME, CUSTOMER_SATISFACTION);

        var shown = walls.latest(voice, Locale.UK).orElseThrow().figures();

        assertThat(shown)
                .extracting(TeamFigures.Figure::code, TeamFigures.Figure::beside)
                .containsExactlyInAnyOrder(
                        tuple(AVERAGE_HANDLE_TIME, Optional.of("CSAT 70.0%")),
                        tuple(CUSTOMER_SATISFACTION, Optional.empty()));
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheHistory() {
        figures.weeks(2, agents, FIRST_CONTACT_RESOLUTION);
        board(leo);
        figures.weeks(3, agents, FIRST_CONTACT_RESOLUTION);
        var few = askedByLeo();
        figures.weeks(40, agents, AVERAGE_HANDLE_TIME, CUSTOMER_SATISFACTION, SERVICE_LEVEL);

        assertThat(askedByLeo()).isEqualTo(few).isPositive().isLessThanOrEqualTo(6);
    }

    @Test
    void boardIsReadOnceForAllUntilAFigureChanges() {
        figures.weeks(2, agents, FIRST_CONTACT_RESOLUTION);
        board(leo);

        assertThat(askedByLeo()).isZero();

        figures.weeks(3, agents, FIRST_CONTACT_RESOLUTION);
        assertThat(board(leo).orElseThrow().weeks()).hasSize(3);
    }

    private int askedByLeo() {
        return centre.as(leo, () -> statements.during(() -> boards.board(voice, Optional.empty(), Locale.UK)));
    }

    @Test
    void aLeaderReadsAMembersFiguresAndAnotherLeaderDoesNot() {
        figures.weeks(14, agents, AVERAGE_HANDLE_TIME, FIRST_CONTACT_RESOLUTION);

        assertThat(centre.as(leo, () -> of(agents.getFirst()))).hasSize(2);
        var other = centre.leader("Dee Hall", centre.team("Chat"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> centre.as(other, () -> of(agents.getFirst())));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> centre.asToken(Set.of("kpi:read"), () -> of(agents.getFirst())));
    }

    private List<PeriodFigure> of(MemberId member) {
        return periods.member(member, new Period(Optional.empty(), Optional.empty()), Locale.UK);
    }

    @Test
    void aPeriodIsSummedByTheDay() {
        figures.weeks(14, agents, FIRST_CONTACT_RESOLUTION);
        var from = figures.lastWeek().minusWeeks(3).plusDays(2);
        var period = new Period(Optional.of(from), Optional.of(figures.lastWeek()));

        var figure = centre.asToken(Set.of("kpi:read"), () -> periods.team(voice, period, Locale.UK))
                .getFirst();

        assertThat(figure.count()).isEqualTo(40.0 * 6 * (3 + 5 + 5 + 1));
        assertThat(figure.value()).isEqualTo(figure.sum() / figure.count() * 100);
        assertThat(figure.points()).hasSize(4);
        assertThat(figure.limits()).isPresent();
    }
}
