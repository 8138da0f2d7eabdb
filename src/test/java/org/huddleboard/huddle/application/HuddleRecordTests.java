package org.huddleboard.huddle.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import org.huddleboard.huddle.BlockKind;
import org.huddleboard.huddle.Content;
import org.huddleboard.huddle.HuddleEnded;
import org.huddleboard.huddle.HuddleHistory;
import org.huddleboard.huddle.HuddleOnWall;
import org.huddleboard.huddle.application.HuddleCard.Place;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest
@RecordApplicationEvents
class HuddleRecordTests extends TeamOfThree {
    @Autowired
    HuddleNotes notes;

    @Autowired
    CatchUpService catchUps;

    @Autowired
    HuddleRecords records;

    @Autowired
    HuddleOnWall wall;

    @Autowired
    HuddleHistory history;

    @Autowired
    HuddlePersonalData personalData;

    @Autowired
    HuddleRetention retention;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    @Test
    void theEndSendsTheReadToWhoeverWasAwayAndTheLeaderSeesWhoReadIt() {
        var id = started();
        asLeo(() -> notes.away(id, "ewa"));
        asLeo(() -> notes.win(id, "Nobody waited long"));
        asLeo(() -> huddles.end(id));
        asLeo(() -> huddles.end(id));

        assertThat(centre.as(ewa, () -> catchUps.waiting(Locale.UK)))
                .singleElement()
                .satisfies(read -> assertThat(read.lines())
                        .extracting(RecordCard.Line::words)
                        .contains("Nobody waited long"));
        assertThat(centre.as(dee, catchUps::countWaiting)).isZero();
        assertThat(events.stream(HuddleEnded.class)).singleElement().satisfies(ended -> {
            assertThat(ended.absent()).containsExactly(ewa);
            assertThat(ended.present()).containsExactlyInAnyOrder(leo, dee);
        });

        centre.as(ewa, () -> catchUps.understood(id));

        assertThat(centre.as(ewa, catchUps::countWaiting)).isZero();
        assertThat(centre.as(leo, () -> reading.record(id, Locale.UK)).readers())
                .singleElement()
                .satisfies(reader -> assertThat(reader.understood()).isTrue());
        assertThat(centre.as(dee, () -> reading.record(id, Locale.UK)).readers())
                .isEmpty();
        assertThat(history.since(Instant.EPOCH))
                .filteredOn(entry -> entry.huddle().equals(id))
                .singleElement()
                .satisfies(entry -> assertThat(entry.readers()).containsExactly(ewa));
    }

    @Test
    void theWallFollowsTheBlockAndNamesNobodyBesideANumber() {
        var id = started();
        asLeo(() -> notes.win(id, "Answered 40 calls before noon"));

        var shown = wall.running(voice, Locale.UK).orElseThrow();

        assertThat(shown.names()).hasSize(4);
        assertThat(shown.endsAt()).isPresent();
        assertThat(shown.content())
                .isInstanceOfSatisfying(
                        Content.Wins.class,
                        wins -> assertThat(wins.wins())
                                .extracting(Content.Win::words)
                                .containsExactly("Answered … calls before noon"));
        assertThat(wall.nextToday(voice)).isEmpty();
        asLeo(() -> huddles.pause(id, true));
        assertThat(wall.running(voice, Locale.UK).orElseThrow().leftWhenPaused())
                .isPresent();
    }

    @Test
    void theTeamsTimeStays() {
        assertThat(wall.nextToday(voice)).contains(LocalTime.of(14, 30));
        centre.as(leo, () -> huddles.open(voice));

        asLeo(() -> huddles.usualTime(voice, LocalTime.of(9, 10)));

        assertThat(wall.nextToday(voice)).contains(LocalTime.of(9, 10));
        assertThat(centre.as(dee, () -> reading.startsAt(voice))).isEqualTo(LocalTime.of(9, 10));
    }

    @Test
    void oneThatBeganAtAnotherTimeStandsInTheDayWhereItWas() {
        var before = minute();
        var id = started();
        var after = minute();

        asLeo(() -> huddles.end(id));

        assertThat(centre.as(dee, () -> reading.startsAt(voice))).isIn(before, after);
    }

    private static LocalTime minute() {
        return LocalTime.now(ZoneId.of("Europe/London")).truncatedTo(ChronoUnit.MINUTES);
    }

    @Test
    void programsReadTheRecordWithTheirScope() {
        var id = started();
        asLeo(() -> huddles.next(id, new Place(0, 0)));

        var answers = centre.asToken(Set.of("huddles:read"), () -> records.on(voice, centre.today()));

        assertThat(answers).singleElement().satisfies(answer -> {
            assertThat(answer.id()).isEqualTo(id.value());
            assertThat(answer.expected()).hasSize(3);
            assertThat(answer.blocks()).extracting(HuddleAnswer.Part::block).containsExactly(BlockKind.values());
        });
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> centre.asToken(Set.of("kpi:read"), () -> records.on(voice, centre.today())));
    }

    @Test
    void ofALeaverTheWordsStayWithoutTheName() {
        var id = started();
        asLeo(() -> notes.win(id, "Nobody waited long"));
        asLeo(() -> notes.away(id, "ewa"));
        asLeo(() -> huddles.end(id));

        personalData.erase(leo);
        personalData.erase(ewa);

        assertThat(personalData.export(leo).values())
                .allSatisfy(rows -> assertThat(rows).isEmpty());
        assertThat(personalData.export(ewa).values())
                .allSatisfy(rows -> assertThat(rows).isEmpty());
        assertThat(centre.as(dee, () -> reading.record(id, Locale.UK)).lines()).isNotEmpty();
    }

    @Test
    void recordsAreForgottenAfterTwoYears() {
        var id = started();
        asLeo(() -> huddles.end(id));
        jdbc.sql("update huddle set huddle_day = ? where id = ?")
                .params(centre.today().minusMonths(25), id.value())
                .update();

        retention.forgetOld();

        assertThat(history.since(Instant.EPOCH))
                .noneMatch(entry -> entry.huddle().equals(id));
    }
}
