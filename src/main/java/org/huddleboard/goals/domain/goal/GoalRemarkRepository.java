package org.huddleboard.goals.domain.goal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What others remarked on goals. */
public interface GoalRemarkRepository extends Repository<GoalRemark, UUID> {
    GoalRemark saveAndFlush(GoalRemark remark);

    Optional<GoalRemark> findById(UUID id);

    @Query(
            "select remark from GoalRemark remark where remark.goal.value in :goals order by remark.writtenAt, remark.id")
    List<GoalRemark> findOf(Collection<UUID> goals, Limit limit);

    @Query("select remark from GoalRemark remark where remark.author.value = :member order by remark.writtenAt")
    List<GoalRemark> findBy(UUID member, Limit limit);

    @Modifying
    @Query("update GoalRemark remark set remark.author.value = null where remark.author.value = :member")
    int forgetAuthor(UUID member);

    @Modifying
    @Query("delete from GoalRemark remark where remark.goal.value in :goals")
    int deleteOf(Collection<UUID> goals);
}
