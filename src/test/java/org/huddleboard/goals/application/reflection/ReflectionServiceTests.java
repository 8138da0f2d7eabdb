package org.huddleboard.goals.application.reflection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.huddleboard.StatementCount;
import org.huddleboard.goals.GoalId;
import org.huddleboard.goals.PlainGoal;
import org.huddleboard.goals.ReflectionHistory;
import org.huddleboard.goals.ReflectionId;
import org.huddleboard.goals.ReflectionPart;
import org.huddleboard.goals.ReflectionShared;
import org.huddleboard.goals.application.goal.PlanService;
import org.huddleboard.people.Role;
import org.huddleboard.people.TestCentre;
import org.huddleboard.privacy.MyAudit;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest
@RecordApplicationEvents
class ReflectionServiceTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    ReflectionService service;

    @Autowired
    ReflectionReading reading;

    @Autowired
    ReflectionHistory history;

    @Autowired
    ReflectionPersonalData data;

    @Autowired
    PlanService plans;

    @Autowired
    MyAudit trail;

    @Autowired
    StatementCount statements;

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

    private GoalId goal() {
        return centre.as(amira, () -> plans.plan(PlainGoal.written(true)));
    }

    private void write(MemberId by, ReflectionId id, @Nullable GoalId goal, ReflectionPart part, String words) {
        centre.as(by, () -> service.write(new WriteReflection(id, goal, part, words)));
    }

    private ReflectionId whole(@Nullable GoalId goal) {
        var id = ReflectionId.create();
        for (var part : ReflectionPart.values()) {
            write(amira, id, goal, part, "A sentence on " + part);
        }
        return id;
    }

    private ReflectionPlace at(MemberId reader, GoalId goal) {
        return centre.as(reader, () -> reading.at(goal));
    }

    private void share(ReflectionId id) {
        centre.as(amira, () -> service.share(id));
    }

    @Test
    void answersAreKeptOneByOneAndSentTwiceTheyAreOne() {
        var goal = goal();
        var id = ReflectionId.create();

        write(amira, id, goal, ReflectionPart.WHAT, "I read the photo back on 41 of 60 calls.");
        write(amira, id, goal, ReflectionPart.WHAT, "I read the photo back on 41 of 60 calls.");

        var place = at(amira, goal);
        assertThat(place.mine()).isTrue();
        assertThat(place.latest().orElseThrow().words())
                .containsExactly(Map.entry(ReflectionPart.WHAT, "I read the photo back on 41 of 60 calls."));
        assertThat(centre.as(amira, () -> reading.mine())).hasSize(1);
    }

    @Test
    void isItsAuthorsAloneUntilShared() {
        var goal = goal();
        var id = whole(goal);

        assertThat(at(leo, goal).latest()).isEmpty();
        assertThat(centre.as(leo, () -> reading.sharedBy(amira))).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> at(priya, goal));

        share(id);

        assertThat(at(leo, goal).latest().orElseThrow().words()).hasSize(3);
        assertThat(centre.as(leo, () -> reading.sharedBy(amira))).hasSize(1);
        assertThat(at(leo, goal).mine()).isFalse();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> at(priya, goal));
        var otherLeader = centre.leader("Ruth Calder", centre.team("Chat"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> at(otherLeader, goal));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> centre.as(otherLeader, () -> reading.sharedBy(amira)));

        centre.as(amira, () -> service.keepPrivate(id));

        assertThat(at(leo, goal).latest()).isEmpty();
        assertThat(events.stream(ReflectionShared.class)
                        .filter(event -> event.reflection().equals(id))
                        .map(ReflectionShared::shared))
                .containsExactly(true, false);
    }

    @Test
    void everyReadingOfASharedOneLeavesALineItsAuthorReads() {
        var goal = goal();
        share(whole(goal));
        var before = centre.as(amira, () -> trail.latest()).size();

        at(leo, goal);

        assertThat(centre.as(amira, () -> trail.latest())).hasSize(before + 1);

        at(amira, goal);

        assertThat(centre.as(amira, () -> trail.latest())).hasSize(before + 1);
    }

    @Test
    void nobodyWritesSharesOrThrowsAwayThatOfAnother() {
        var id = whole(null);

        for (var other : List.of(priya, leo)) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> write(other, id, null, ReflectionPart.WHAT, "Mine now"));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> centre.as(other, () -> service.share(id)));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> centre.as(other, () -> service.throwAway(id)));
        }
        var goal = goal();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> write(priya, ReflectionId.create(), goal, ReflectionPart.WHAT, "On hers"));
        var pat = centre.member("Pat Olsen");
        centre.holds(pat, Role.PLANNER, centre.leeds());
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> write(pat, ReflectionId.create(), null, ReflectionPart.WHAT, "Me too"));
    }

    @Test
    void customersDetailsAreRefusedAtTheirQuestion() {
        var id = ReflectionId.create();

        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> write(amira, id, null, ReflectionPart.SO_WHAT, "Mail ann@example.com back"))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("SO_WHAT"));
        assertThat(centre.as(amira, () -> reading.mine())).isEmpty();
    }

    @Test
    void theNextOneWithoutAGoalBeginsOnceTheLastIsWhole() {
        var id = ReflectionId.create();
        write(amira, id, null, ReflectionPart.WHAT, "A hard call at ten.");

        assertThat(centre.as(amira, () -> reading.alone())
                        .latest()
                        .orElseThrow()
                        .id())
                .isEqualTo(id);

        write(amira, id, null, ReflectionPart.SO_WHAT, "I was tired.");
        write(amira, id, null, ReflectionPart.NOW_WHAT, "A pause before the next one.");

        assertThat(centre.as(amira, () -> reading.alone()).latest()).isEmpty();
    }

    @Test
    void historyTellsWhichAreWholeAndALeaversAreGone() {
        var before = clock.instant().minusSeconds(1);
        var id = whole(null);
        write(amira, ReflectionId.create(), null, ReflectionPart.WHAT, "Only begun.");

        assertThat(history.since(before).stream().filter(entry -> entry.member().equals(amira)))
                .extracting(ReflectionHistory.Entry::reflection)
                .containsExactly(id);

        data.erase(amira);

        assertThat(history.since(before).stream().filter(entry -> entry.member().equals(amira)))
                .isEmpty();
    }

    @Test
    void aListOfThemTakesAsManyStatementsAsOne() {
        whole(goal());
        centre.as(amira, () -> reading.mine());
        var few = statements.during(() -> centre.as(amira, () -> reading.mine()));
        for (var i = 0; i < 5; i++) {
            whole(goal());
        }

        assertThat(statements.during(() -> centre.as(amira, () -> reading.mine())))
                .isEqualTo(few);
    }
}
