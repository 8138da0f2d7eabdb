package org.huddleboard.improvement.domain.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.improvement.ActivityId;
import org.huddleboard.shared.TeamId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The improvement activities of the teams. */
public interface ActivityRepository extends Repository<Activity, ActivityId> {
    Activity saveAndFlush(Activity activity);

    Optional<Activity> findById(ActivityId id);

    Optional<Activity> findByTeamAndClientKey(TeamId team, UUID clientKey);

    List<Activity> findByTeamOrderByPlannedAtDescIdAsc(TeamId team, Limit limit);

    /** Running in any of the teams, with a day that has come. */
    @Query("""
            select activity from Activity activity
            where activity.team.value in :teams and activity.state = RUNNING and activity.objective.due <= :day
            order by activity.objective.due, activity.id
            """)
    List<Activity> findToBeReviewed(Collection<UUID> teams, LocalDate day, Limit limit);

    List<Activity> findByPlannedAtGreaterThanEqualOrderByPlannedAtAscIdAsc(Instant from, Limit limit);

    @Modifying
    @Query("update Activity activity set activity.plannedBy.value = null where activity.plannedBy.value = :member")
    int forget(UUID member);

    @Modifying
    @Query("delete from Activity activity where activity.plannedAt < :before and activity.state <> RUNNING")
    int deletePlannedBefore(Instant before);
}
