package org.huddleboard.goals.application.goal;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.huddleboard.goals.GoalId;
import org.huddleboard.goals.GoalOwners;
import org.huddleboard.goals.domain.goal.Goal;
import org.huddleboard.goals.domain.goal.GoalRepository;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads whose a goal is from the goals themselves. */
@Component
@Transactional(readOnly = true)
class GoalOwnersReader implements GoalOwners {
    private final GoalRepository goals;

    GoalOwnersReader(GoalRepository goals) {
        this.goals = goals;
    }

    @Override
    public Map<GoalId, Owned> find(Collection<GoalId> wanted) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        return goals.findAll(wanted.stream().map(GoalId::value).toList(), Limit.unlimited()).stream()
                .collect(Collectors.toMap(Goal::id, GoalOwnersReader::owned));
    }

    private static Owned owned(Goal goal) {
        return new Owned(
                goal.owner(),
                goal.plan().specific(),
                goal.activatedAt().orElse(goal.roots().createdAt()),
                goal.isShared());
    }
}
