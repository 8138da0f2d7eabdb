package org.huddleboard.goals.application.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.huddleboard.goals.Effectiveness;
import org.huddleboard.goals.GoalActivated;
import org.huddleboard.goals.GoalDecision;
import org.huddleboard.goals.GoalHistory;
import org.huddleboard.goals.GoalId;
import org.huddleboard.goals.GoalOutcome;
import org.huddleboard.goals.GoalReviewed;
import org.huddleboard.goals.GoalState;
import org.huddleboard.goals.GoalStepDone;
import org.huddleboard.goals.application.aim.AimService;
import org.huddleboard.goals.application.cycle.AddStep;
import org.huddleboard.goals.application.cycle.NoteEntry;
import org.huddleboard.goals.application.cycle.ReviewGoal;
import org.huddleboard.goals.application.cycle.ReviewService;
import org.huddleboard.goals.application.cycle.StepService;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.people.Role;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
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
class GoalServiceTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    PlanService plans;

    @Autowired
    ComposingService composing;

    @Autowired
    GoalReading reading;

    @Autowired
    StepService steps;

    @Autowired
    ReviewService reviews;

    @Autowired
    GuideService guide;

    @Autowired
    AimService aims;

    @Autowired
    GoalHistory history;

    @Autowired
    ApplicationEvents events;

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

    private WriteGoal written(boolean shared) {
        return BehaviourGoal.until(centre.today().plusWeeks(6), shared);
    }

    private GoalId begun(boolean shared) {
        return centre.as(amira, () -> plans.begin(written(shared)));
    }

    private GoalPage page(GoalId id) {
        return centre.as(amira, () -> reading.page(id, Locale.UK));
    }

    @Test
    void whoeverHasNoGoalsOfTheirOwnIsRefused() {
        var coach = centre.member("Quinn Adeyemi", voice, Role.COACH);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> centre.as(coach, () -> plans.plan(written(false))));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> centre.as(coach, () -> reading.living(Locale.UK)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> centre.as(amira, () -> guide.members()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> centre.as(amira, () -> aims.mine()));
    }

    @Test
    void aGoalIsOnlyItsOwners() {
        var goal = begun(true);

        for (var other : List.of(priya, leo)) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> centre.as(other, () -> reading.page(goal, Locale.UK)));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> centre.as(other, () -> plans.drop(goal)));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> centre.as(
                            other,
                            () -> steps.add(new AddStep(UUID.randomUUID(), goal, "Something", Optional.empty()))));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> centre.as(other, () -> reviews.review(review(goal, GoalDecision.DONE))));
        }
        assertThat(page(goal).card().state()).isEqualTo(GoalState.DO);
    }

    @Test
    void aPostSentTwiceIsOneGoalAndBeginsOnce() {
        var command = written(false);

        var first = centre.as(amira, () -> plans.begin(command));

        assertThat(centre.as(amira, () -> plans.begin(command))).isEqualTo(first);
        assertThat(events.stream(GoalActivated.class)
                        .filter(event -> event.member().equals(amira)))
                .hasSize(1);
    }

    @Test
    void aFigureWithoutAPastIsRefusedWithASentenceThatTeaches() {
        var command = new WriteGoal(
                UUID.randomUUID(),
                "Solve billing calls first time",
                KpiCode.FIRST_CONTACT_RESOLUTION,
                null,
                null,
                75.0,
                "reading the photo back",
                "bills are right once",
                Effectiveness.TEAM,
                null,
                null,
                centre.today().plusWeeks(8),
                Optional.empty(),
                false);

        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> centre.as(amira, () -> plans.begin(command)))
                .satisfies(rule -> assertThat(rule.key()).isEqualTo("goals.rule.noBaseline"));
        assertThat(centre.as(amira, () -> reading.living(Locale.UK))).isEmpty();
        assertThat(centre.as(amira, () -> composing.missing(command)))
                .extracting(BrokenRule::field)
                .containsExactly("measure");
    }

    @Test
    void customersDetailsAreRefusedAtTheFieldAndNothingIsKept() {
        var goal = begun(false);

        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> centre.as(
                        amira,
                        () -> steps.note(new NoteEntry(
                                UUID.randomUUID(),
                                goal,
                                centre.today(),
                                "She read out 4111 1111 1111 1111 again.",
                                OptionalInt.empty()))))
                .satisfies(rule -> assertThat(rule.field()).isEqualTo("words"));
        assertThat(page(goal).entries()).isEmpty();
    }

    @Test
    void aStepIsDoneOnceAndTold() {
        var goal = begun(false);
        var key = UUID.randomUUID();
        var step =
                centre.as(amira, () -> steps.add(new AddStep(key, goal, "Count to two until ten", Optional.empty())));
        centre.as(amira, () -> steps.add(new AddStep(key, goal, "Count to two until ten", Optional.empty())));

        centre.as(amira, () -> steps.done(step));
        centre.as(amira, () -> steps.done(step));

        assertThat(page(goal).steps()).hasSize(1);
        assertThat(page(goal).card().next()).isEmpty();
        assertThat(events.stream(GoalStepDone.class)).hasSize(1);
    }

    @Test
    void aReviewKeepsWhatWasAndTheNextCycleFollows() {
        var goal = begun(true);
        centre.as(
                amira,
                () -> steps.note(new NoteEntry(
                        UUID.randomUUID(), goal, centre.today(), "Did it all morning", OptionalInt.of(75))));
        var command = review(goal, GoalDecision.GO_ON);

        var next = centre.as(amira, () -> reviews.review(command)).orElseThrow();

        assertThat(centre.as(amira, () -> reviews.review(command))).contains(next);
        assertThat(page(goal).review().orElseThrow().outcome()).isEqualTo(GoalOutcome.PARTLY);
        assertThat(page(next).card().state()).isEqualTo(GoalState.DO);
        assertThat(page(next).previous()).contains(goal);
        assertThat(events.stream(GoalReviewed.class)).hasSize(1);
        assertThat(history.since(Instant.EPOCH).stream()
                        .filter(entry -> entry.goal().equals(goal))
                        .map(GoalHistory.Entry::kind))
                .containsExactlyInAnyOrder(
                        GoalHistory.Kind.ACTIVATED, GoalHistory.Kind.CHECKED_IN, GoalHistory.Kind.REVIEWED);
        assertThatExceptionOfType(BrokenRule.class).isThrownBy(() -> centre.as(amira, () -> plans.drop(goal)));
    }

    private ReviewGoal review(GoalId goal, GoalDecision decision) {
        return new ReviewGoal(
                goal,
                UUID.randomUUID(),
                GoalOutcome.PARTLY,
                decision,
                "It takes two seconds",
                centre.today().plusWeeks(4));
    }
}
