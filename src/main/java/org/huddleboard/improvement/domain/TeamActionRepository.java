package org.huddleboard.improvement.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.improvement.ActionId;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The actions of the house. */
public interface TeamActionRepository extends Repository<TeamAction, ActionId> {
    TeamAction saveAndFlush(TeamAction action);

    Optional<TeamAction> findById(ActionId id);

    List<TeamAction> findByIdIn(Collection<ActionId> ids, Limit limit);

    Optional<TeamAction> findByTeamAndClientKey(TeamId team, UUID clientKey);

    /** Not done yet; by date, which puts those that are over first. */
    @Query("""
            select action from TeamAction action
            where action.team.value = :team and action.state <> DONE
            order by action.due, action.agreedAt, action.id
            """)
    List<TeamAction> findOpen(UUID team, Limit limit);

    @Query("""
            select action from TeamAction action
            where action.team.value = :team and action.state = DONE and action.doneAt >= :from
            order by action.doneAt desc, action.id
            """)
    List<TeamAction> findDone(UUID team, Instant from, Limit limit);

    /** What the member has taken and should have done by that day. */
    @Query("""
            select action from TeamAction action
            where action.owner.value = :owner and action.state <> DONE and action.due <= :day
            order by action.due, action.agreedAt, action.id
            """)
    List<TeamAction> findDue(UUID owner, LocalDate day, Limit limit);

    /** Late on that day in any of the teams, or sent up by them. */
    @Query("""
            select action from TeamAction action
            where action.team.value in :teams
              and (action.state = ESCALATED or (action.state = OPEN and action.due < :day))
            order by action.due, action.agreedAt, action.id
            """)
    List<TeamAction> findPressing(Collection<UUID> teams, LocalDate day, Limit limit);

    @Query("""
            select action from TeamAction action
            where action.team.value in :teams and action.state = ESCALATED
            order by action.escalatedAt, action.id
            """)
    List<TeamAction> findEscalated(Collection<UUID> teams, Limit limit);

    List<TeamAction> findByOwnerOrderByAgreedAtAscIdAsc(MemberId owner, Limit limit);

    List<TeamAction> findByAgreedAtGreaterThanEqualOrderByAgreedAtAscIdAsc(Instant from, Limit limit);

    /** Agreed about any of these records, oldest first. */
    List<TeamAction> findByTeamAndAboutIdInOrderByAgreedAtAscIdAsc(TeamId team, Collection<UUID> about, Limit limit);

    @Modifying
    @Query("update TeamAction action set action.owner.value = null where action.owner.value = :member")
    int forgetOwner(UUID member);

    @Modifying
    @Query("delete from TeamAction action where action.agreedAt < :before")
    int deleteAgreedBefore(Instant before);
}
