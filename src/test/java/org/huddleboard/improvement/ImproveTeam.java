package org.huddleboard.improvement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.application.imports.ReadingsRecorder;
import org.huddleboard.kpi.domain.Reading;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.springframework.context.ApplicationContext;

/** A team of six agents and their leader, whose calls are solved as often as a test wants. */
public final class ImproveTeam {
    private static final int CALLS_A_DAY = 40;

    public final TestCentre centre;
    public final TeamId voice;
    public final MemberId leo;
    public final List<MemberId> agents;
    private final ApplicationContext spring;

    public ImproveTeam(ApplicationContext spring) {
        this.spring = spring;
        centre = new TestCentre(spring);
        voice = centre.team("Voice");
        leo = centre.leader("Leo Marsh", voice);
        agents = IntStream.range(0, 6)
                .mapToObj(i -> centre.agent("Agent " + i, voice))
                .toList();
    }

    public MemberId dee() {
        return agents.getFirst();
    }

    public LocalDate daysAgo(int days) {
        return centre.today().minusDays(days);
    }

    /** On each of these days so many of forty calls of each of them were solved. */
    public ImproveTeam solved(LocalDate from, LocalDate to, double ofForty, int people) {
        spring.getBean(ReadingsRecorder.class)
                .record(
                        UUID.randomUUID(),
                        "test",
                        from.datesUntil(to.plusDays(1))
                                .flatMap(day ->
                                        agents.stream().limit(people).flatMap(agent -> readings(agent, day, ofForty))));
        return this;
    }

    private Stream<Reading> readings(MemberId agent, LocalDate day, double solved) {
        return Stream.of(
                reading(agent, day, KpiCode.FIRST_CONTACT_RESOLUTION, solved),
                reading(agent, day, KpiCode.AVERAGE_HANDLE_TIME, CALLS_A_DAY * 350.0));
    }

    private Reading reading(MemberId agent, LocalDate day, KpiCode kpi, double total) {
        return new Reading(
                "improve " + agent,
                Optional.of(agent),
                Optional.of(voice),
                day,
                kpi,
                "voice",
                total,
                OptionalDouble.empty(),
                CALLS_A_DAY);
    }
}
