package org.huddleboard.goals.domain.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.huddleboard.goals.Effectiveness;
import org.huddleboard.goals.GoalDecision;
import org.huddleboard.goals.GoalState;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.junit.jupiter.api.Test;

class GoalTests {
    private static final MemberId AMIRA = new MemberId(UUID.randomUUID());
    private static final MemberId LEO = new MemberId(UUID.randomUUID());
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final Plan WHOLE = new Plan(
            "Let callers finish",
            null,
            "Calls in which I let them finish",
            3,
            8.0,
            "counting to two",
            "they feel heard",
            Effectiveness.PERSONAL,
            null,
            null,
            TODAY.plusWeeks(6));
    private static final Plan BARE = new Plan("", null, null, null, null, "", "", null, null, null, null);

    /** Where each state may go; nothing leads out of what is over. */
    private static final Map<GoalState, Set<GoalState>> WAYS = Map.of(
            GoalState.PROPOSED, EnumSet.of(GoalState.PLAN, GoalState.DECLINED),
            GoalState.PLAN, EnumSet.of(GoalState.DO, GoalState.DROPPED),
            GoalState.DO, EnumSet.of(GoalState.REVIEWED, GoalState.DROPPED),
            GoalState.DECLINED, EnumSet.noneOf(GoalState.class),
            GoalState.REVIEWED, EnumSet.noneOf(GoalState.class),
            GoalState.DROPPED, EnumSet.noneOf(GoalState.class));

    private static Goal planned(Plan plan) {
        return Goal.planned(UUID.randomUUID(), AMIRA, plan, Optional.empty(), false, NOW);
    }

    private static Goal active() {
        var goal = planned(WHOLE);
        goal.activate(AMIRA, Optional.empty(), TODAY, NOW);
        return goal;
    }

    @Test
    void onlyItsOwnerMovesIt() {
        var goal = active();

        for (var deed : List.<Runnable>of(
                () -> goal.review(LEO, NOW),
                () -> goal.drop(LEO, NOW),
                () -> goal.share(LEO, true),
                () -> goal.change(LEO, WHOLE),
                () -> goal.requireLiving(LEO))) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(deed::run);
        }
        assertThat(goal.state()).isEqualTo(GoalState.DO);
    }

    @Test
    void anUnfinishedPlanIsNotBegun() {
        var goal = planned(BARE);

        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> goal.activate(AMIRA, Optional.empty(), TODAY, NOW));
        assertThat(goal.state()).isEqualTo(GoalState.PLAN);
        assertThat(goal.startsOn()).isEmpty();
    }

    @Test
    void goingOnKeepsWhereItStartedAndChangingPlansAnew() {
        var goal = active();
        goal.review(AMIRA, NOW);

        var on = goal.next(UUID.randomUUID(), GoalDecision.GO_ON, TODAY.plusWeeks(9), TODAY, NOW)
                .orElseThrow();
        var other = goal.next(UUID.randomUUID(), GoalDecision.CHANGE, TODAY.plusWeeks(9), TODAY, NOW)
                .orElseThrow();

        assertThat(on.state()).isEqualTo(GoalState.DO);
        assertThat(on.roots().cycle()).isEqualTo(2);
        assertThat(on.roots().previous()).isEqualTo(goal.id().value());
        assertThat(on.plan().dueOn()).isEqualTo(TODAY.plusWeeks(9));
        assertThat(other.state()).isEqualTo(GoalState.PLAN);
        assertThat(goal.next(UUID.randomUUID(), GoalDecision.DONE, TODAY, TODAY, NOW))
                .isEmpty();
    }

    @Test
    void whatIsSuggestedIsNothingUntilItIsTaken() {
        var goal = Goal.proposed(UUID.randomUUID(), AMIRA, LEO, WHOLE, Optional.empty(), NOW);

        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> goal.activate(AMIRA, Optional.empty(), TODAY, NOW));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> goal.accept(LEO));
        goal.accept(AMIRA);
        goal.activate(AMIRA, Optional.empty(), TODAY, NOW);
        assertThat(goal.state()).isEqualTo(GoalState.DO);
    }

    /** Whatever somebody tries in whatever order: no way that is not one, and nothing of what is over changes. */
    @Test
    void noOrderOfDeedsLeadsWhereNoWayLeads() {
        for (var seed = 0L; seed < 2_000; seed++) {
            var random = new Random(seed);
            var goal = random.nextBoolean()
                    ? planned(random.nextBoolean() ? WHOLE : BARE)
                    : Goal.proposed(UUID.randomUUID(), AMIRA, LEO, WHOLE, Optional.empty(), NOW);
            var path = new ArrayList<GoalState>(List.of(goal.state()));
            for (var step = 0; step < 12; step++) {
                var before = goal.state();
                var plan = goal.plan();
                deed(goal, random);
                if (before.isOver()) {
                    assertThat(goal.state()).as("seed " + seed).isEqualTo(before);
                    assertThat(goal.plan()).as("seed " + seed).isEqualTo(plan);
                }
                if (goal.state() != before) {
                    assertThat(WAYS.get(before)).as("seed " + seed + " " + path).contains(goal.state());
                    path.add(goal.state());
                }
                assertThat(goal.endedAt().isPresent())
                        .as("seed " + seed)
                        .isEqualTo(goal.state().isOver());
                if (goal.state() == GoalState.DO || goal.state() == GoalState.REVIEWED) {
                    assertThat(goal.startsOn()).as("seed " + seed).isPresent();
                    assertThat(Smart.missing(goal.plan(), Optional.empty(), TODAY))
                            .as("seed " + seed)
                            .isEmpty();
                }
            }
        }
    }

    private static void deed(Goal goal, Random random) {
        var by = random.nextInt(4) == 0 ? LEO : AMIRA;
        try {
            switch (random.nextInt(7)) {
                case 0 -> goal.accept(by);
                case 1 -> goal.decline(by, NOW);
                case 2 -> goal.change(by, random.nextBoolean() ? WHOLE : BARE);
                case 3 -> goal.activate(by, Optional.empty(), TODAY, NOW);
                case 4 -> goal.review(by, NOW);
                case 5 -> goal.drop(by, NOW);
                default -> goal.share(by, random.nextBoolean());
            }
        } catch (BrokenRule | NotFound refused) {
            assertThat(refused).isNotNull();
        }
    }
}
