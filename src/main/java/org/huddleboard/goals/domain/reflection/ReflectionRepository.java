package org.huddleboard.goals.domain.reflection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.goals.GoalId;
import org.huddleboard.goals.ReflectionId;
import org.huddleboard.shared.MemberId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The reflections of the house. */
public interface ReflectionRepository extends Repository<Reflection, ReflectionId> {
    Reflection saveAndFlush(Reflection reflection);

    void delete(Reflection reflection);

    Optional<Reflection> findById(ReflectionId id);

    Optional<Reflection> findFirstByGoalOrderByBegunAtDescIdDesc(GoalId goal);

    Optional<Reflection> findFirstByGoalAndSharedAtIsNotNullOrderByBegunAtDescIdDesc(GoalId goal);

    Optional<Reflection> findFirstByOwnerAndGoalIsNullOrderByBegunAtDescIdDesc(MemberId owner);

    List<Reflection> findByOwnerOrderByBegunAtDescIdDesc(MemberId owner, Limit limit);

    List<Reflection> findByOwnerAndSharedAtIsNotNullOrderByBegunAtDescIdDesc(MemberId owner, Limit limit);

    @Query("""
            select reflection from Reflection reflection
            where reflection.writtenAt >= :from
              and reflection.what <> '' and reflection.soWhat <> '' and reflection.nowWhat <> ''
            order by reflection.writtenAt, reflection.id""")
    List<Reflection> findWholeSince(Instant from);

    @Modifying
    @Query("delete from Reflection reflection where reflection.owner.value = :member")
    int deleteOf(UUID member);

    @Modifying
    @Query("delete from Reflection reflection where reflection.writtenAt < :before")
    int deleteWrittenBefore(Instant before);
}
