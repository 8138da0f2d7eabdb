package org.huddleboard.goals.domain.goal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The steps of all goals. */
public interface GoalStepRepository extends Repository<GoalStep, UUID> {
    GoalStep saveAndFlush(GoalStep step);

    Optional<GoalStep> findById(UUID id);

    /** Of several goals, the oldest first. */
    @Query("select step from GoalStep step where step.goal.value in :goals order by step.addedAt, step.id")
    List<GoalStep> findOf(Collection<UUID> goals, Limit limit);

    /** A member's steps that came from these records. */
    @Query("""
            select step from GoalStep step join Goal goal on goal.id.value = step.goal.value
            where goal.owner.value = :owner and step.originKind = :kind and step.originId in :records
            order by step.addedAt, step.id
            """)
    List<GoalStep> findFrom(UUID owner, String kind, Collection<UUID> records, Limit limit);

    @Modifying
    @Query("delete from GoalStep step where step.goal.value in :goals")
    int deleteOf(Collection<UUID> goals);
}
