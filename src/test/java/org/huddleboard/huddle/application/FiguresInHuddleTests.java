package org.huddleboard.huddle.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.huddleboard.kpi.KpiCode.FIRST_CONTACT_RESOLUTION;
import static org.huddleboard.kpi.KpiCode.SERVICE_LEVEL;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.Stream;
import org.huddleboard.huddle.HuddleId;
import org.huddleboard.huddle.application.HuddleCard.Place;
import org.huddleboard.improvement.ActionOrigin;
import org.huddleboard.improvement.ActionsAbout;
import org.huddleboard.improvement.AgreeAction;
import org.huddleboard.improvement.TeamActions;
import org.huddleboard.kpi.Cause;
import org.huddleboard.kpi.FigureRef;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.application.imports.ReadingsRecorder;
import org.huddleboard.kpi.application.steering.FigureReasonService;
import org.huddleboard.kpi.application.steering.SayWhy;
import org.huddleboard.kpi.domain.Reading;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

/** A figure's way from the board into the numbers block and back: one reason, one action, wherever they are said. */
@SpringBootTest
class FiguresInHuddleTests extends TeamOfThree {
    private static final Place NUMBERS = new Place(1, 0);

    @Autowired
    ReadingsRecorder recorder;

    @Autowired
    FigureTopicService topics;

    @Autowired
    FigureReasonService reasons;

    @Autowired
    HuddleNotes notes;

    @Autowired
    TeamActions actions;

    @Autowired
    ActionsAbout about;

    LocalDate last;

    /** Fourteen weeks of five agents; service level falls in the last one. */
    @BeforeEach
    void figuresComeIn() {
        last = centre.today()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .minusWeeks(1);
        var agents = Stream.concat(
                        Stream.of(dee, ewa),
                        Stream.of("Ana Silva", "Ben Okafor", "Cy Moss").map(name -> centre.agent(name, voice)))
                .toList();
        var readings = new ArrayList<Reading>();
        for (var week = 0; week < 14; week++) {
            for (var day = 0; day < 5; day++) {
                for (var agent : agents) {
                    var on = last.minusWeeks(13L - week).plusDays(day);
                    readings.add(reading(agent, on, FIRST_CONTACT_RESOLUTION, 28 + week % 3));
                    readings.add(reading(agent, on, SERVICE_LEVEL, week == 13 ? 20 : 34 + week % 2));
                }
            }
        }
        recorder.record(UUID.randomUUID(), "test", readings.stream());
    }

    private Reading reading(MemberId member, LocalDate day, KpiCode kpi, double total) {
        return new Reading(
                "huddle " + member,
                Optional.of(member),
                Optional.of(voice),
                day,
                kpi,
                "voice",
                total,
                OptionalDouble.empty(),
                40);
    }

    private FigureRef figure(KpiCode kpi, LocalDate week) {
        return new FigureRef(voice, kpi, week);
    }

    private HuddleId atTheNumbers() {
        var id = started();
        asLeo(() -> huddles.next(id, new Place(0, 0)));
        return id;
    }

    @Test
    void aFigureTakenToTheHuddleIsStoppedAtAfterTheConcerningOnes() {
        asLeo(() -> topics.take(voice, List.of(figure(FIRST_CONTACT_RESOLUTION, last.minusWeeks(3)))));
        asLeo(() -> topics.take(voice, List.of(figure(FIRST_CONTACT_RESOLUTION, last.minusWeeks(3)))));

        assertThat(seenBy(dee).figures()).hasSize(3);
        var id = atTheNumbers();
        assertThat(seenBy(dee).shown().orElseThrow().figure().code()).isEqualTo(SERVICE_LEVEL);
        asLeo(() -> notes.reason(id, NUMBERS, Cause.KNOWN_CAUSE, "Phone outage on Thursday"));
        asLeo(() -> huddles.next(id, NUMBERS));

        var shown = seenBy(dee).shown().orElseThrow();
        assertThat(shown.figure().code()).isEqualTo(FIRST_CONTACT_RESOLUTION);
        assertThat(shown.asked()).isTrue();
        assertThat(shown.concerning()).isFalse();
        asLeo(() -> huddles.next(id, new Place(1, 1)));
        asLeo(() -> huddles.end(id));
        assertThat(centre.as(
                        dee, () -> topics.states(voice, List.of(figure(FIRST_CONTACT_RESOLUTION, last.minusWeeks(3))))))
                .containsEntry(figure(FIRST_CONTACT_RESOLUTION, last.minusWeeks(3)), Optional.of(centre.today()));
    }

    @Test
    void theReasonOfTheHuddleIsTheBoardsAndTheBoardsIsTheHuddles() {
        var id = atTheNumbers();
        asLeo(() -> notes.reason(id, NUMBERS, Cause.NOT_KNOWN_YET, "We look at Thursday"));

        assertThat(centre.as(dee, () -> reasons.of(voice, last)))
                .hasEntrySatisfying(
                        SERVICE_LEVEL, reason -> assertThat(reason.words()).isEqualTo("We look at Thursday"));

        asLeo(() -> reasons.say(new SayWhy(figure(SERVICE_LEVEL, last), Cause.KNOWN_CAUSE, "Phone outage")));
        assertThat(seenBy(dee).shown().orElseThrow().reason()).contains("Phone outage");
        assertThat(seenBy(dee).shown().orElseThrow().cause()).contains(Cause.KNOWN_CAUSE);
    }

    @Test
    void whatWasSaidAndAgreedOnTheBoardIsThereWhenTheHuddleBegins() {
        asLeo(() -> {
            reasons.say(new SayWhy(figure(SERVICE_LEVEL, last), Cause.OUR_PROCESS, "Two were in training"));
            actions.agree(new AgreeAction(
                            UUID.randomUUID(),
                            voice,
                            "Move the training",
                            centre.today(),
                            Optional.of(dee),
                            ActionOrigin.BOARD)
                    .about(figure(SERVICE_LEVEL, last).ref()));
        });

        var id = atTheNumbers();

        var shown = seenBy(dee).shown().orElseThrow();
        assertThat(shown.reason()).contains("Two were in training");
        assertThat(shown.action().orElseThrow().action().text()).isEqualTo("Move the training");
        asLeo(() -> huddles.next(id, NUMBERS));
        assertThat(seenBy(dee).place().block()).isEqualTo(2);
    }

    @Test
    void anActionAgreedAtAFigureLeadsBackToIt() {
        var id = atTheNumbers();
        asLeo(() -> notes.action(new AgreeInHuddle(UUID.randomUUID(), id, "Ask for a second line @dee")));

        var ref = figure(SERVICE_LEVEL, last).ref();
        assertThat(about.latest(voice, List.of(ref))).containsOnlyKeys(ref);
    }

    @Test
    void figuresAreTakenByWhoeverRunsTheHuddle() {
        var figure = List.of(figure(SERVICE_LEVEL, last));

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> centre.as(dee, () -> topics.take(voice, figure)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> centre.as(stranger, () -> topics.take(voice, figure)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> centre.as(stranger, () -> topics.states(voice, figure)));
        assertThat(seenBy(dee).figures()).extracting(HuddleCard.Shown::asked).containsOnly(false);
    }
}
