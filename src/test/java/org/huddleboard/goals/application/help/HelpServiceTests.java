package org.huddleboard.goals.application.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.huddleboard.goals.GoalId;
import org.huddleboard.goals.HelpHistory;
import org.huddleboard.goals.HelpKind;
import org.huddleboard.goals.HelpNamed;
import org.huddleboard.goals.HelpTakenBack;
import org.huddleboard.goals.PlainGoal;
import org.huddleboard.goals.application.goal.PlanService;
import org.huddleboard.people.Role;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.RecordRef;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest
@RecordApplicationEvents
class HelpServiceTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    HelpService help;

    @Autowired
    HelpReading reading;

    @Autowired
    HelpHistory history;

    @Autowired
    PlanService plans;

    @Autowired
    HelpPersonalData data;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    @Autowired
    Clock clock;

    TestCentre centre;
    TeamId voice;
    MemberId amira;
    MemberId priya;
    MemberId leo;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        voice = centre.team("Voice");
        amira = centre.agent("Amira Hussain", voice);
        priya = centre.agent("Priya Nair", voice);
        leo = centre.leader("Leo Marsh", voice);
    }

    private GoalId goal(MemberId owner, boolean shared) {
        return centre.as(owner, () -> plans.plan(PlainGoal.written(shared)));
    }

    private RecordRef debrief(MemberId host, MemberId guest, Instant at) {
        return SignedDebrief.of(jdbc, centre.leeds(), host, guest, at);
    }

    private HelpTraceCard trace(MemberId reader, GoalId goal) {
        return centre.as(reader, () -> reading.trace(goal));
    }

    private void tell(GoalId goal, MemberId helper) {
        var command = new TellHelp(UUID.randomUUID(), goal, helper, HelpKind.TALKED_IT_THROUGH);
        centre.as(amira, () -> help.tell(command));
    }

    @Test
    void whatHappenedIsOfferedAndOneTapNamesIt() {
        var goal = goal(amira, false);
        var signed = debrief(priya, amira, clock.instant().minusSeconds(3600));
        debrief(amira, centre.agent("Nia Rao", voice), clock.instant().minusSeconds(90L * 24 * 3600));

        var offered = trace(amira, goal);
        assertThat(offered.named()).isEmpty();
        assertThat(offered.offered()).extracting(HelpChip::record).containsExactly(signed);

        centre.as(amira, () -> help.name(goal, signed));
        centre.as(amira, () -> help.name(goal, signed));

        var named = trace(amira, goal);
        assertThat(named.offered()).isEmpty();
        assertThat(named.named()).singleElement().satisfies(chip -> {
            assertThat(chip.with().orElseThrow().id()).isEqualTo(priya);
            assertThat(chip.sentence()).isEqualTo("shadowing.help.debrief");
        });
        assertThat(events.stream(HelpNamed.class).filter(event -> event.goal().equals(goal)))
                .singleElement()
                .satisfies(event -> assertThat(event.helper()).isEqualTo(priya));
    }

    @Test
    void onlyWhatHappenedCanBeTicked() {
        var goal = goal(amira, false);
        var ofOthers = debrief(priya, leo, clock.instant().minusSeconds(3600));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> centre.as(amira, () -> help.name(goal, ofOthers)));
        assertThat(trace(amira, goal).named()).isEmpty();
    }

    @Test
    void helpThatNoRecordTellsIsToldOnceHoweverOftenItIsSent() {
        var goal = goal(amira, false);
        var command = new TellHelp(UUID.randomUUID(), goal, priya, HelpKind.SOLVED_TOGETHER);

        centre.as(amira, () -> help.tell(command));
        centre.as(amira, () -> help.tell(command));

        assertThat(trace(amira, goal).named())
                .extracting(HelpChip::sentence)
                .containsExactly("goals.help.told.SOLVED_TOGETHER");
    }

    @Test
    void somebodyOfAnotherSiteIsNotThere() {
        var goal = goal(amira, false);
        var mara = centre.agent("Mara Cruz", centre.team(centre.manila(), "Evening"));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> tell(goal, mara));
        assertThat(centre.as(amira, () -> help.colleagues("", 50)))
                .extracting(person -> person.id())
                .contains(priya)
                .doesNotContain(mara, amira);
    }

    @Test
    void nobodyButTheOwnerNamesOrTakesBack() {
        var goal = goal(amira, true);
        tell(goal, priya);
        var record = trace(amira, goal).named().getFirst().record();

        for (var other : List.of(priya, leo)) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> centre.as(other, () -> help.takeBack(goal, record)));
        }
        var nobody = centre.member("Rae Lane");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> centre.as(nobody, () -> help.takeBack(goal, record)));
        assertThat(trace(amira, goal).named()).hasSize(1);
    }

    @Test
    void theLeaderReadsWhoHelpedWithASharedGoalAndNothingElse() {
        var goal = goal(amira, true);
        tell(goal, priya);
        debrief(priya, amira, clock.instant().minusSeconds(3600));

        var read = trace(leo, goal);

        assertThat(read.mine()).isFalse();
        assertThat(read.named()).hasSize(1);
        assertThat(read.offered()).isEmpty();
    }

    @Test
    void toEverybodyElseItIsNotThere() {
        var shared = goal(amira, true);
        var own = goal(amira, false);
        var otherLeader = centre.leader("Ruth Calder", centre.team("Chat"));

        for (var other : List.of(priya, otherLeader)) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> trace(other, shared));
        }
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> trace(leo, own));
        var pat = centre.member("Pat Olsen");
        centre.holds(pat, Role.PLANNER, centre.leeds());
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> trace(pat, shared));
    }

    @Test
    void historyTellsWhatStandsAndForgetsWhatWasTakenBack() {
        var before = clock.instant().minusSeconds(1);
        var goal = goal(amira, false);
        tell(goal, priya);
        tell(goal, leo);
        var ofLeo = trace(amira, goal).named().stream()
                .filter(chip -> chip.with().orElseThrow().id().equals(leo))
                .findFirst()
                .orElseThrow();

        centre.as(amira, () -> help.takeBack(goal, ofLeo.record()));

        assertThat(history.since(before).stream().filter(entry -> entry.goal().equals(goal)))
                .extracting(HelpHistory.Entry::helper)
                .containsExactly(priya);
        assertThat(events.stream(HelpTakenBack.class).map(HelpTakenBack::record))
                .contains(ofLeo.record());
        assertThat(history.since(clock.instant().plusSeconds(60))).isEmpty();
    }

    @Test
    void ofALeaverTheHelpStaysWithoutTheName() {
        var goal = goal(amira, false);
        tell(goal, priya);

        data.erase(priya);

        assertThat(trace(amira, goal).named())
                .singleElement()
                .satisfies(chip -> assertThat(chip.with()).isEmpty());

        data.erase(amira);

        assertThat(trace(amira, goal).named()).isEmpty();
    }
}
