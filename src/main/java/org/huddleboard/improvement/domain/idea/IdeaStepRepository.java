package org.huddleboard.improvement.domain.idea;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The steps of ideas. */
public interface IdeaStepRepository extends Repository<IdeaStep, UUID> {
    IdeaStep saveAndFlush(IdeaStep step);

    @Query("select step from IdeaStep step where step.idea.value in :ideas order by step.takenAt, step.id")
    List<IdeaStep> findOf(Collection<UUID> ideas, Limit limit);

    @Modifying
    @Query("update IdeaStep step set step.by.value = null where step.by.value = :member")
    int forget(UUID member);
}
