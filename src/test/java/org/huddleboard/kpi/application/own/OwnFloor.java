package org.huddleboard.kpi.application.own;

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
import org.huddleboard.kpi.application.imports.ReadingsRecorder;
import org.huddleboard.kpi.domain.Reading;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.springframework.context.ApplicationContext;

/** A team of a test's own in which everybody has values nobody else has, fourteen whole weeks of them. */
public final class OwnFloor {
    private static final int WEEKS = 14;
    private static final int CONTACTS = 40;
    private static final double FIRST = 283;
    private static final double APART = 17;
    private static final double FAR = 421;

    public final TestCentre centre;
    public final TeamId voice;
    public final List<MemberId> agents;
    public final MemberId leo;
    private final ReadingsRecorder recorder;
    private final boolean farApart;

    public OwnFloor(ApplicationContext spring, int people) {
        this(spring, people, false);
    }

    /** Far apart, nobody's value is near the team's average and what is drawn around it. */
    public OwnFloor(ApplicationContext spring, int people, boolean farApart) {
        this.farApart = farApart;
        centre = new TestCentre(spring);
        recorder = spring.getBean(ReadingsRecorder.class);
        voice = centre.team("Voice");
        agents = IntStream.range(0, people)
                .mapToObj(i -> centre.agent("Agent " + (char) ('A' + i), voice))
                .toList();
        leo = centre.leader("Leo Marsh", voice);
    }

    public MemberId amira() {
        return agents.getFirst();
    }

    public LocalDate lastWeek() {
        return centre.today()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .minusWeeks(1);
    }

    /** So many seconds a contact, in the week before the last and in the last; nobody else has these. */
    public double handleTime(int agent, int week) {
        var first = farApart ? FIRST + FAR : FIRST;
        var far = farApart && agent > 0 ? (agent % 2 == 0 ? FAR : -FAR - 5) : 0;
        return first + far + APART * agent + (week % 2 == 0 ? 0 : 4);
    }

    public static String said(double seconds) {
        return String.format(Locale.ROOT, "%d:%02d", (int) seconds / 60, (int) seconds % 60);
    }

    public OwnFloor figures(KpiCode... measures) {
        var readings = new ArrayList<Reading>();
        for (var week = 0; week < WEEKS; week++) {
            for (var day = 0; day < 5; day++) {
                for (var i = 0; i < agents.size(); i++) {
                    for (var kpi : measures) {
                        readings.add(reading(i, lastWeek().minusWeeks(week).plusDays(day), kpi, week));
                    }
                }
            }
        }
        recorder.record(UUID.randomUUID(), "test", readings.stream());
        return this;
    }

    private Reading reading(int agent, LocalDate day, KpiCode kpi, int week) {
        var count = kpi == KpiCode.QUALITY ? 1 : CONTACTS;
        var total = switch (kpi) {
            case AVERAGE_HANDLE_TIME -> CONTACTS * handleTime(agent, week);
            case QUALITY -> 80 + agent;
            default -> 20 + agent + week % 3;
        };
        return new Reading(
                "own " + agents.get(agent),
                Optional.of(agents.get(agent)),
                Optional.of(voice),
                day,
                kpi,
                "voice",
                total,
                OptionalDouble.empty(),
                count);
    }
}
