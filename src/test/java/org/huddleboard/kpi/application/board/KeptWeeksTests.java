package org.huddleboard.kpi.application.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huddleboard.kpi.KpiCode.AVERAGE_HANDLE_TIME;
import static org.huddleboard.kpi.KpiCode.FIRST_CONTACT_RESOLUTION;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.huddleboard.StatementCount;
import org.huddleboard.kpi.application.imports.ReadingsRecorder;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever remembers sums reads what was written since, by whichever process, and says what somebody says who does not. */
@SpringBootTest
class KeptWeeksTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    FigureStore store;

    @Autowired
    TeamRulings rulings;

    @Autowired
    ReadingsRecorder recorder;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StatementCount statements;

    private TeamId voice;
    private List<MemberId> agents;
    private Figures figures;
    private TeamWeeks remembering;

    @BeforeEach
    void oneWhoRemembers() {
        var centre = new TestCentre(spring);
        voice = centre.team("Voice");
        agents = IntStream.range(0, 6)
                .mapToObj(i -> centre.agent("Agent " + i, voice))
                .toList();
        figures = new Figures(recorder, voice, centre.today());
        remembering = anew();
    }

    /** Another process: it shares the store and nothing else. */
    private TeamWeeks anew() {
        return new TeamWeeks(store, new KeptWeeks(store), rulings);
    }

    private TeamWeeks.Read read(TeamWeeks weeks) {
        return weeks.read(voice, Optional.empty()).orElseThrow();
    }

    private void assertThatRememberingIsReading() {
        assertThat(read(remembering).sums()).isEqualTo(read(anew()).sums());
    }

    @Test
    void whatIsImportedMatchedAndTakenBackIsSeen() {
        figures.weeks(60, agents, AVERAGE_HANDLE_TIME, FIRST_CONTACT_RESOLUTION);
        assertThatRememberingIsReading();

        var correction = UUID.randomUUID();
        var late = figures.lastWeek().minusWeeks(30);
        figures.day(correction, late, agents.getFirst(), AVERAGE_HANDLE_TIME);
        figures.day(UUID.randomUUID(), figures.lastWeek().plusDays(1), agents.getLast(), FIRST_CONTACT_RESOLUTION);
        assertThatRememberingIsReading();

        recorder.takeBack(correction);
        assertThatRememberingIsReading();
    }

    @Test
    void aWeekThatWasTakenBackIsNoLongerRemembered() {
        figures.weeks(4, agents, FIRST_CONTACT_RESOLUTION);
        var earlier = UUID.randomUUID();
        figures.day(earlier, figures.lastWeek().minusWeeks(9), agents.getFirst(), FIRST_CONTACT_RESOLUTION);
        assertThat(read(remembering).weeks()).hasSize(5);

        recorder.takeBack(earlier);
        assertThat(read(remembering).weeks()).hasSize(4);
        assertThat(read(remembering).sums()).hasSize(4);

        figures.day(earlier, figures.lastWeek().minusWeeks(9), agents.getLast(), AVERAGE_HANDLE_TIME);
        assertThat(read(remembering).weeks()).hasSize(5);
        assertThatRememberingIsReading();
    }

    @Test
    void onlyWeeksThatWereWrittenSinceAreReadAgain() {
        figures.weeks(60, agents, AVERAGE_HANDLE_TIME, FIRST_CONTACT_RESOLUTION);
        read(remembering);
        figures.day(UUID.randomUUID(), figures.lastWeek().plusDays(1), agents.getFirst(), FIRST_CONTACT_RESOLUTION);
        // What is written past the marks is not seen: so it can be told which weeks were read.
        jdbc.sql("update kpi_team_week set people = 99 where team_id = ?")
                .param(voice.value())
                .update();

        assertThat(read(remembering).sums())
                .filteredOn(sum -> sum.people() == 99)
                .isNotEmpty()
                .allMatch(sum -> sum.week().equals(figures.lastWeek()));
        assertThat(statements.during(() -> read(remembering))).isEqualTo(2);
    }

    @Test
    void measuresThatBeganLaterHaveTheirOwnFirstWeeks() {
        figures.weeks(100, agents, FIRST_CONTACT_RESOLUTION);
        figures.weeks(45, agents, AVERAGE_HANDLE_TIME);

        var sums = read(remembering).sums().stream()
                .filter(sum -> sum.kpi() == AVERAGE_HANDLE_TIME)
                .map(WeekSum::week)
                .toList();

        assertThat(sums.getFirst()).isEqualTo(figures.lastWeek().minusWeeks(44));
        assertThat(sums).isSorted().hasSize(45).doesNotHaveDuplicates();
        assertThatRememberingIsReading();
    }
}
