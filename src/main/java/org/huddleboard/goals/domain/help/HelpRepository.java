package org.huddleboard.goals.domain.help;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.goals.GoalId;
import org.huddleboard.shared.MemberId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What was named as help. */
public interface HelpRepository extends Repository<Help, UUID> {
    Help saveAndFlush(Help help);

    void delete(Help help);

    Optional<Help> findByGoalAndRecordKindAndRecordId(GoalId goal, String recordKind, UUID recordId);

    long countByGoal(GoalId goal);

    List<Help> findByGoalOrderByHappenedAtAscIdAsc(GoalId goal, Limit limit);

    List<Help> findByOwnerOrderByNamedAtAscIdAsc(MemberId owner, Limit limit);

    List<Help> findByNamedAtGreaterThanEqualAndHelperIsNotNullOrderByNamedAtAscIdAsc(Instant from, Limit limit);

    @Modifying
    @Query("update Help help set help.helper.value = null where help.helper.value = :member")
    int forgetHelper(UUID member);

    @Modifying
    @Query("delete from Help help where help.owner.value = :member")
    int deleteOf(UUID member);

    @Modifying
    @Query("delete from Help help where help.namedAt < :before")
    int deleteNamedBefore(Instant before);
}
