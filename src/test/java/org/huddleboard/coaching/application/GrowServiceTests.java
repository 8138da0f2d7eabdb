package org.huddleboard.coaching.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import org.huddleboard.coaching.CoachingHistory;
import org.huddleboard.coaching.CoachingKind;
import org.huddleboard.coaching.CoachingSessionId;
import org.huddleboard.coaching.CoachingState;
import org.huddleboard.coaching.CommitmentChecked;
import org.huddleboard.coaching.CommitmentState;
import org.huddleboard.coaching.GrowStep;
import org.huddleboard.coaching.SessionSigned;
import org.huddleboard.coaching.application.SessionCard.Waits;
import org.huddleboard.people.Role;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.Interaction;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest
@RecordApplicationEvents
class GrowServiceTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    GrowService grow;

    @Autowired
    CommitmentService commitments;

    @Autowired
    CoachingPages pages;

    @Autowired
    MyCoaching mine;

    @Autowired
    CoachingHistory history;

    @Autowired
    CoachingInteractions interactions;

    @Autowired
    CoachingPersonalData personal;

    @Autowired
    ApplicationEvents events;

    TestCentre centre;
    TalkWriter talks;
    TeamId voice;
    MemberId leo;
    MemberId amira;
    MemberId priya;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        talks = new TalkWriter(spring, centre);
        voice = centre.team("Voice");
        leo = centre.leader("Leo Marsh", voice);
        amira = centre.agent("Amira Hussain", voice);
        priya = centre.agent("Priya Nair", voice);
    }

    @Test
    void signedByBothItIsARecordAndItsCommitmentsHold() {
        var id = talks.written(leo, amira);
        var commitment = talks.noted(leo, id, "Say the amount first.");
        assertThat(centre.as(leo, () -> mine.ahead()))
                .singleElement()
                .satisfies(card -> assertThat(card.waits()).isEqualTo(Waits.SIGN));

        talks.signed(id, amira);
        assertThat(events.stream(SessionSigned.class)).isEmpty();
        talks.signed(id, leo);

        assertThat(events.stream(SessionSigned.class)).singleElement().satisfies(signed -> {
            assertThat(signed.agent()).isEqualTo(amira);
            assertThat(signed.coach()).isEqualTo(leo);
        });
        assertThat(centre.as(amira, () -> mine.commitments()))
                .singleElement()
                .satisfies(card -> assertThat(card.state()).isEqualTo(CommitmentState.OPEN));
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> centre.as(leo, () -> grow.write(id, GrowStep.GOAL, "Words of GOAL", "Other")));
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> centre.as(amira, () -> commitments.takeOut(commitment)));
        assertThatExceptionOfType(BrokenRule.class).isThrownBy(() -> talks.noted(amira, id, "And one more."));
    }

    @Test
    void whatChangedSinceItWasReadIsNotSigned() {
        var id = talks.written(leo, amira);
        var read = centre.as(leo, () -> pages.open(id)).revision();
        talks.noted(amira, id, "Ask for a photo.");

        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> centre.as(leo, () -> grow.sign(id, read)))
                .withMessage("coaching.rule.changedSinceRead");
    }

    @Test
    void atMostTwoAndTheSameWordsOnce() {
        var id = talks.written(leo, amira);
        var first = talks.noted(leo, id, "Say the amount first.");
        assertThat(talks.noted(leo, id, "Say the amount first. ")).isEqualTo(first);
        talks.noted(amira, id, "Ask for a photo.");

        assertThatExceptionOfType(BrokenRule.class).isThrownBy(() -> talks.noted(amira, id, "A third."));
        centre.as(leo, () -> commitments.takeOut(first));
        talks.noted(amira, id, "A third.");
        assertThat(centre.as(leo, () -> pages.open(id)).commitments()).hasSize(2);
    }

    @Test
    void commitmentIsLookedAtOnItsDayByOneOfTheTwo() {
        var id = talks.written(leo, amira);
        var commitment = talks.noted(leo, id, "Say the amount first.");
        talks.signed(id, amira, leo);
        var kept = new CheckCommitment(commitment, CommitmentState.KEPT, "Every morning.");
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> centre.as(amira, () -> commitments.check(kept)))
                .withMessage("coaching.rule.notDueYet");
        talks.comesDue(commitment);
        assertThat(centre.as(amira, () -> mine.commitments()))
                .singleElement()
                .satisfies(card -> assertThat(card.waits()).isTrue());

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> centre.as(priya, () -> commitments.check(kept)));
        centre.as(amira, () -> commitments.check(kept));

        assertThat(events.stream(CommitmentChecked.class))
                .singleElement()
                .satisfies(told -> assertThat(told.outcome()).isEqualTo(CommitmentState.KEPT));
        assertThat(history.checkedSince(talks.at(-1, 0, 0)))
                .anySatisfy(check -> assertThat(check.commitment()).isEqualTo(commitment));
    }

    /** Role × record: to all but the two there is no session, no word, no note and no commitment. */
    @Test
    void toAllButTheTwoNothingOfItIsThere() {
        var id = talks.written(leo, amira);
        var commitment = talks.noted(leo, id, "Say the amount first.");
        var ruth = centre.leader("Ruth Calder", voice);
        var cora = centre.member("Cora Bailey");
        centre.holds(cora, Role.COACH, voice);

        for (var other : List.of(priya, ruth, cora)) {
            List.<Runnable>of(
                            () -> pages.open(id),
                            () -> pages.pack(id, Locale.UK),
                            () -> grow.write(id, GrowStep.GOAL, "", "x"),
                            () -> grow.sign(id, 0),
                            () -> grow.reopen(id),
                            () -> grow.note(id, "x"),
                            () -> commitments.takeOut(commitment))
                    .forEach(
                            deed -> assertThatExceptionOfType(NotFound.class).isThrownBy(() -> centre.as(other, deed)));
            assertThat(centre.as(other, () -> mine.ahead())).isEmpty();
            assertThat(centre.as(other, () -> mine.commitments())).isEmpty();
        }
    }

    @Test
    void privateNoteIsItsWritersAndStandsInTheExportOfWhomItIsAbout() {
        var id = talks.written(leo, amira);
        centre.as(leo, () -> grow.note(id, "Mornings are hard since the move."));

        assertThat(centre.as(leo, () -> pages.open(id)).note()).isPresent();
        assertThat(centre.as(amira, () -> pages.open(id)).note()).isEmpty();
        assertThat(personal.export(amira).get("coaching notes"))
                .singleElement()
                .satisfies(note -> assertThat(note).containsEntry("words", "Mornings are hard since the move."));
        centre.as(leo, () -> grow.note(id, " "));
        assertThat(personal.export(amira).get("coaching notes")).isEmpty();
    }

    @Test
    void aPeerSeesNoFiguresAndNoGoals() {
        var id = talks.begun(priya, amira, CoachingKind.PEER);

        var pack = centre.as(priya, () -> pages.pack(id, Locale.UK));

        assertThat(pack.figures()).isEmpty();
        assertThat(pack.goals()).isEmpty();
    }

    @Test
    void historyAndHelpTraceKnowWhoSatWithWhom() {
        var id = talks.written(leo, amira);
        talks.signed(id, leo, amira);

        assertThat(history.since(talks.at(-1, 0, 0)))
                .filteredOn(entry -> entry.session().equals(id))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.coach()).isEqualTo(leo);
                    assertThat(entry.agent()).isEqualTo(amira);
                });
        assertThat(interactions.of(amira, talks.at(-1, 0, 0), talks.at(1, 0, 0), 5))
                .extracting(Interaction::with)
                .containsExactly(leo);
        assertThat(interactions.of(leo, talks.at(-1, 0, 0), talks.at(1, 0, 0), 5))
                .isEmpty();
    }

    @Test
    void leadersNameGoesAndWhatTheAgentAgreedOnStays() {
        var id = talks.written(leo, amira);
        talks.noted(leo, id, "Say the amount first.");
        talks.signed(id, leo, amira);
        var ahead = talks.planned(leo, amira, talks.at(2, 15, 0));

        personal.erase(leo);

        assertThat(centre.as(amira, () -> pages.open(id)).coach()).isEmpty();
        assertThat(centre.as(amira, () -> mine.commitments())).hasSize(1);
        assertThat(stateOf(ahead)).isEqualTo(CoachingState.CANCELLED);
        personal.erase(amira);
        assertThat(personal.export(amira).values())
                .allSatisfy(rows -> assertThat(rows).isEmpty());
    }

    private CoachingState stateOf(CoachingSessionId id) {
        return centre.as(amira, () -> pages.open(id)).state();
    }
}
