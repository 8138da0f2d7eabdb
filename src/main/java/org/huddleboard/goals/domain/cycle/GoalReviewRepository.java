package org.huddleboard.goals.domain.cycle;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.goals.GoalId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** How members looked back on their goals. */
public interface GoalReviewRepository extends Repository<GoalReview, GoalId> {
    GoalReview saveAndFlush(GoalReview review);

    Optional<GoalReview> findById(GoalId goal);

    @Query("select review from GoalReview review where review.goal.value in :goals")
    List<GoalReview> findOf(Collection<UUID> goals, Limit limit);

    @Modifying
    @Query("delete from GoalReview review where review.goal.value in :goals")
    int deleteOf(Collection<UUID> goals);
}
