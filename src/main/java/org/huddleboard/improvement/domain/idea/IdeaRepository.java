package org.huddleboard.improvement.domain.idea;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.improvement.IdeaId;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The ideas of the house. */
public interface IdeaRepository extends Repository<Idea, IdeaId> {
    Idea saveAndFlush(Idea idea);

    Optional<Idea> findById(IdeaId id);

    Optional<Idea> findByTeamAndClientKey(TeamId team, UUID clientKey);

    List<Idea> findByTeamOrderByMovedAtDescIdAsc(TeamId team, Limit limit);

    /** Trials in any of the teams whose last day is over. */
    @Query("""
            select idea from Idea idea
            where idea.team.value in :teams and idea.state = TRIAL and idea.trialTo < :day
            order by idea.trialTo, idea.id
            """)
    List<Idea> findToBeMeasured(Collection<UUID> teams, LocalDate day, Limit limit);

    List<Idea> findByBroughtByOrderByBroughtAtAscIdAsc(MemberId by, Limit limit);

    List<Idea> findByBroughtAtGreaterThanEqualOrderByBroughtAtAscIdAsc(Instant from, Limit limit);

    @Modifying
    @Query("update Idea idea set idea.broughtBy.value = null where idea.broughtBy.value = :member")
    int forget(UUID member);

    @Modifying
    @Query("delete from Idea idea where idea.movedAt < :before")
    int deleteMovedBefore(Instant before);
}
