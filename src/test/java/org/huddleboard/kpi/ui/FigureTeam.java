package org.huddleboard.kpi.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huddleboard.kpi.EventKind;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.application.events.EventService;
import org.huddleboard.kpi.application.events.MarkEvent;
import org.huddleboard.kpi.application.events.MarkEvent.Happening;
import org.huddleboard.kpi.application.imports.ReadingsRecorder;
import org.huddleboard.kpi.application.words.CustomerWords;
import org.huddleboard.kpi.application.words.CustomerWords.Word;
import org.huddleboard.kpi.domain.Reading;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;

/** A team of six agents and their leader, whose figures come in when a test asks for them. */
final class FigureTeam {
    private static final LocalDate MONDAY = LocalDate.of(2021, 1, 4);
    static final LocalDate LAST = MONDAY.plusWeeks(13);

    private final ApplicationContext spring;
    private final TestCentre centre;
    private final TeamId voice;
    private final List<MemberId> agents;
    private final MemberId leo;

    FigureTeam(ApplicationContext spring) {
        this.spring = spring;
        centre = new TestCentre(spring);
        voice = centre.team("Voice");
        agents = IntStream.range(0, 6)
                .mapToObj(i -> centre.agent("Agent " + i, voice))
                .toList();
        leo = centre.leader("Leo Marsh", voice);
    }

    /** Fourteen whole weeks; the last one of service level falls far below its usual. */
    FigureTeam figuresComeIn() {
        spring.getBean(ReadingsRecorder.class)
                .record(
                        UUID.randomUUID(),
                        "test",
                        IntStream.range(0, 14 * 7 * agents.size())
                                .boxed()
                                .flatMap(i -> readings(agents.get(i % agents.size()), i / agents.size())));
        return this;
    }

    Authentication agent() {
        return centre.signedIn(agents.getFirst());
    }

    Authentication leader() {
        return centre.signedIn(leo);
    }

    Authentication somebodyElse() {
        return centre.signedIn(centre.agent("Ben Okafor", centre.team("Chat")));
    }

    private Stream<Reading> readings(MemberId member, int day) {
        var week = day / 7;
        return Stream.of(
                reading(member, day, KpiCode.AVERAGE_HANDLE_TIME, 40 * (350.0 + week % 2 * 6)),
                reading(member, day, KpiCode.FIRST_CONTACT_RESOLUTION, 28 + week % 2),
                reading(member, day, KpiCode.SERVICE_LEVEL, week == 13 ? 20 : 34 + week % 2));
    }

    private Reading reading(MemberId member, int day, KpiCode kpi, double total) {
        return new Reading(
                "page " + member,
                Optional.of(member),
                Optional.of(voice),
                MONDAY.plusDays(day),
                kpi,
                "voice",
                total,
                OptionalDouble.empty(),
                40);
    }

    /** Customers write this in the last week. */
    void say(String... comments) {
        var id = UUID.randomUUID();
        var jdbc = spring.getBean(JdbcClient.class);
        jdbc.sql("insert into kpi_import (import_id, source) values (?, 'test')")
                .param(id)
                .update();
        var layer = jdbc.sql("select no from kpi_import where import_id = ?")
                .param(id)
                .query(Long.class)
                .single();
        var words = Stream.of(comments)
                .map(comment -> new Word(voice, LAST.plusDays(1), "voice", 2, 5, comment))
                .toList();
        spring.getBean(CustomerWords.class).keep(layer, words);
    }

    void mark(String title, LocalDate day) {
        var happening = new Happening(day, day, EventKind.OUTAGE, title);
        var command = new MarkEvent(UUID.randomUUID(), voice, false, happening);
        centre.as(leo, () -> spring.getBean(EventService.class).mark(command));
    }
}
