package org.huddleboard.goals.application.goal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huddleboard.goals.GoalState;
import org.huddleboard.goals.MemberGoals;
import org.huddleboard.goals.domain.goal.Goal;
import org.huddleboard.goals.domain.goal.GoalRepository;
import org.huddleboard.goals.domain.goal.GoalStep;
import org.huddleboard.goals.domain.goal.GoalStepRepository;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.MemberId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells other modules what a member is working on; to anybody but the member only what they share. */
@Component
@Transactional(readOnly = true)
class MemberGoalsReader implements MemberGoals {
    private static final Limit AT_MOST = Limit.of(10);

    private final GoalRepository goals;
    private final GoalStepRepository steps;
    private final CurrentMember me;

    MemberGoalsReader(GoalRepository goals, GoalStepRepository steps, CurrentMember me) {
        this.goals = goals;
        this.steps = steps;
        this.me = me;
    }

    @Override
    public List<Line> active(MemberId member) {
        var own = me.ifPerson().equals(Optional.of(member));
        var active = goals.findMine(member.value(), Set.of(GoalState.DO), AT_MOST).stream()
                .filter(goal -> own || goal.isShared())
                .toList();
        var open = steps.findOf(active.stream().map(goal -> goal.id().value()).toList(), Limit.unlimited()).stream()
                .filter(step -> step.doneAt().isEmpty())
                .toList();
        return active.stream().flatMap(goal -> line(goal, open)).toList();
    }

    private static Stream<Line> line(Goal goal, List<GoalStep> open) {
        var next = open.stream()
                .filter(step -> step.goal().equals(goal.id()))
                .map(GoalStep::words)
                .findFirst();
        return Optional.ofNullable(goal.plan().dueOn()).stream()
                .map(due -> new Line(
                        goal.id(),
                        goal.plan().specific(),
                        due,
                        Optional.ofNullable(goal.plan().kpi()),
                        next));
    }
}
