package org.huddleboard.huddle.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.huddleboard.huddle.HuddleState;
import org.huddleboard.huddle.application.HuddleCard.Place;
import org.huddleboard.kpi.Cause;
import org.huddleboard.people.Role;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
class HuddleServiceTests extends TeamOfThree {
    @Autowired
    HuddleNotes notes;

    @Autowired
    AskService asking;

    @Autowired
    CatchUpService catchUps;

    @Autowired
    HuddleRecords records;

    @Autowired
    HuddlePersonalData personalData;

    @Autowired
    JdbcClient jdbc;

    @Test
    void openingTodaysAgainGivesTheSameOne() {
        var first = centre.as(leo, () -> huddles.open(voice));

        assertThat(centre.as(leo, () -> huddles.open(voice))).isEqualTo(first);
        assertThat(seenBy(dee).state()).isEqualTo(HuddleState.READY);
    }

    @Test
    void withoutARotaEverybodyCountsAsHere() {
        started();

        assertThat(seenBy(dee).here()).isEqualTo(3);
    }

    @Test
    void agentsReadItAndDoNotRunIt() {
        var id = started();

        assertThat(seenBy(dee).mayRun()).isFalse();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> centre.as(dee, () -> huddles.next(id, new Place(0, 0))));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> centre.as(dee, () -> notes.win(id, "Calm")));
    }

    @Test
    void toTheLeaderOfAnotherTeamItIsNotThere() {
        var id = started();

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> centre.as(stranger, () -> huddles.next(id, new Place(0, 0))));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> centre.as(stranger, () -> notes.win(id, "Calm")));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> centre.as(stranger, () -> reading.today(voice, Locale.UK)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> centre.as(
                        stranger, () -> asking.ask(new AskQuestion(UUID.randomUUID(), voice, false, "Why?"))));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> centre.as(stranger, () -> records.on(voice, centre.today())));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> centre.as(stranger, () -> catchUps.understood(id)));
    }

    @Test
    void aPlannerHasNothingToDoWithHuddles() {
        var pat = centre.member("Pat Ellis");
        centre.holds(pat, Role.PLANNER, centre.leeds());

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> centre.as(pat, () -> reading.today(voice, Locale.UK)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() ->
                        centre.as(pat, () -> asking.ask(new AskQuestion(UUID.randomUUID(), voice, false, "Why?"))));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> centre.as(pat, catchUps::countWaiting));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> centre.as(pat, () -> records.on(voice, centre.today())));
    }

    @Test
    void anActionTypedOnOneLineIsTheTeamsWithItsOwner() {
        var id = started();
        var command = new AgreeInHuddle(UUID.randomUUID(), id, "Write the three lines @dee +3");

        asLeo(() -> notes.action(command));
        asLeo(() -> notes.action(command));

        assertThat(seenBy(ewa).actions()).singleElement().satisfies(agreed -> {
            assertThat(agreed.action().text()).isEqualTo("Write the three lines");
            assertThat(agreed.owner().orElseThrow().name()).isEqualTo("Dee Walsh");
            assertThat(agreed.agreedHere()).isTrue();
        });
    }

    @Test
    void anActionWithACustomersNumberIsRefused() {
        var id = started();

        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> asLeo(
                        () -> notes.action(new AgreeInHuddle(UUID.randomUUID(), id, "Call back 020 7946 0958 @dee"))));
        assertThat(seenBy(leo).actions()).isEmpty();
    }

    @Test
    void aQuestionWithoutANameKeepsNobody() {
        centre.as(dee, () -> asking.ask(new AskQuestion(UUID.randomUUID(), voice, false, "Do we read it back?")));
        centre.as(dee, () -> asking.ask(new AskQuestion(UUID.randomUUID(), voice, true, "Who is on lates?")));

        assertThat(jdbc.sql("select count(*) from huddle_question where team = ? and asked_by_member is null")
                        .param(voice.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(seenBy(leo).questions())
                .extracting(asked -> asked.by().isPresent())
                .containsExactly(false, true);
        assertThat(personalData.export(dee).get("huddle_question")).hasSize(1);
    }

    @Test
    void theFacilitatorHidesAQuestion() {
        centre.as(dee, () -> asking.ask(new AskQuestion(UUID.randomUUID(), voice, false, "Do we read it back?")));

        asLeo(() -> notes.hide(seenBy(leo).questions().getFirst().id()));

        assertThat(seenBy(leo).questions()).isEmpty();
    }

    @Test
    void aReasonIsRefusedWhereNoFigureIsShown() {
        var id = started();

        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(
                        () -> asLeo(() -> notes.reason(id, new Place(0, 0), Cause.KNOWN_CAUSE, "Phones were down")));
    }

    @Test
    void twoLeadersAtOnceMoveOneBlockAndLoseNoWords() throws Exception {
        var ruth = centre.leader("Ruth Hale", voice);
        var id = started();
        try (var both = Executors.newFixedThreadPool(2)) {
            var first = both.submit(() -> asLeo(() -> {
                huddles.next(id, new Place(0, 0));
                notes.win(id, "From Leo");
            }));
            var second = both.submit(() -> centre.as(ruth, () -> {
                huddles.next(id, new Place(0, 0));
                notes.win(id, "From Ruth");
            }));
            first.get();
            second.get();
        }

        assertThat(seenBy(dee).place().block()).isEqualTo(1);
        assertThat(seenBy(dee).wins())
                .extracting(HuddleCard.Win::words)
                .containsExactlyInAnyOrderElementsOf(List.of("From Leo", "From Ruth"));
    }
}
