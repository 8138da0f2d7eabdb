package org.huddleboard.kpi.application.steering;

import static org.huddleboard.kpi.KpiCode.CUSTOMER_SATISFACTION;
import static org.huddleboard.kpi.KpiCode.FIRST_CONTACT_RESOLUTION;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.IntStream;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.application.board.FigureLine;
import org.huddleboard.kpi.application.board.KpiBoardService;
import org.huddleboard.kpi.application.imports.ReadingsRecorder;
import org.huddleboard.kpi.domain.Reading;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A team of six with a leader and a stranger, and thirty weeks of figures of a test’s own. */
abstract class SteeredTeam {
    @Autowired
    ApplicationContext spring;

    @Autowired
    ReadingsRecorder recorder;

    @Autowired
    KpiBoardService boards;

    TestCentre centre;
    TeamId voice;
    List<MemberId> agents;
    MemberId leo;
    MemberId stranger;
    LocalDate last;

    /** Thirty weeks: first contact resolution has been better in the last eight, satisfaction wobbles. */
    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        voice = centre.team("Voice");
        agents = IntStream.range(0, 6)
                .mapToObj(i -> centre.agent("Agent " + i, voice))
                .toList();
        leo = centre.leader("Leo Marsh", voice);
        stranger = centre.leader("Dee Hall", centre.team("Chat"));
        last = centre.today()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .minusWeeks(1);
        var readings = new ArrayList<Reading>();
        for (var week = 0; week < 30; week++) {
            for (var day = 0; day < 5; day++) {
                for (var agent : agents) {
                    var on = last.minusWeeks(29L - week).plusDays(day);
                    readings.add(reading(agent, on, FIRST_CONTACT_RESOLUTION, week >= 22 ? 33 : 28 + week % 3));
                    readings.add(reading(agent, on, CUSTOMER_SATISFACTION, 30 + week % 3));
                }
            }
        }
        recorder.record(UUID.randomUUID(), "test", readings.stream());
    }

    private Reading reading(MemberId member, LocalDate day, KpiCode kpi, double total) {
        return new Reading(
                "steer " + member,
                Optional.of(member),
                Optional.of(voice),
                day,
                kpi,
                "voice",
                total,
                OptionalDouble.empty(),
                40);
    }

    FigureLine line(KpiCode kpi, LocalDate week) {
        return centre.as(agents.getFirst(), () -> boards.board(voice, Optional.of(week), Locale.UK))
                .flatMap(board -> board.line(kpi))
                .orElseThrow();
    }
}
