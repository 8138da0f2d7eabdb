package org.huddleboard.goals.domain.goal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.goals.GoalId;
import org.huddleboard.goals.GoalState;
import org.huddleboard.shared.MemberId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The goals of the house. */
public interface GoalRepository extends Repository<Goal, GoalId> {
    Goal saveAndFlush(Goal goal);

    Optional<Goal> findById(GoalId id);

    Optional<Goal> findByOwnerAndClientKey(MemberId owner, UUID clientKey);

    @Query("select goal from Goal goal where goal.id.value in :ids")
    List<Goal> findAll(Collection<UUID> ids, Limit limit);

    /** Those in these states, the one to be looked back on first comes first. */
    @Query("""
            select goal from Goal goal
            where goal.owner.value = :owner and goal.state in :states
            order by goal.plan.dueOn asc nulls last, goal.roots.createdAt desc, goal.id.value
            """)
    List<Goal> findMine(UUID owner, Collection<GoalState> states, Limit limit);

    /** What is over, the latest first. */
    @Query("""
            select goal from Goal goal
            where goal.owner.value = :owner and goal.endedAt is not null
            order by goal.endedAt desc, goal.id.value
            """)
    List<Goal> findOver(UUID owner, Limit limit);

    /** Shared goals of several members that are planned or done. */
    @Query("""
            select goal from Goal goal
            where goal.owner.value in :owners and goal.shared = true and goal.state in :states
            order by goal.plan.dueOn asc nulls last, goal.id.value
            """)
    List<Goal> findShared(Collection<UUID> owners, Collection<GoalState> states, Limit limit);

    @Query("select goal from Goal goal where goal.owner.value = :owner order by goal.roots.createdAt, goal.id.value")
    List<Goal> findAllOf(UUID owner, Limit limit);

    @Query("select goal from Goal goal where goal.endedAt < :before")
    List<Goal> findOverBefore(Instant before, Limit limit);

    @Modifying
    @Query("update Goal goal set goal.roots.proposedBy = null where goal.roots.proposedBy = :member")
    int forgetProposer(UUID member);

    @Modifying
    @Query("update Goal goal set goal.roots.previous = null where goal.roots.previous in :goals")
    int forgetPrevious(Collection<UUID> goals);

    @Modifying
    @Query("delete from Goal goal where goal.id.value in :goals")
    int deleteAll(Collection<UUID> goals);
}
