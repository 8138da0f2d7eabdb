package org.huddleboard.cohesion.domain.pulse;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.huddleboard.cohesion.PulseRoundId;
import org.huddleboard.shared.TeamId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The rounds of the house. */
public interface PulseRoundRepository extends Repository<PulseRound, PulseRoundId> {
    PulseRound saveAndFlush(PulseRound round);

    Optional<PulseRound> findById(PulseRoundId id);

    /** Holds the round until the transaction ends: ballots go in one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select round from PulseRound round where round.id = :id")
    Optional<PulseRound> hold(PulseRoundId id);

    /** The latest first. */
    List<PulseRound> findByTeamOrderByOpenedOnDesc(TeamId team, Limit limit);

    /** Closed, with an action that answers it; the latest first. */
    @Query("""
            select round from PulseRound round
            where round.team = :team and round.action is not null
            order by round.openedOn desc
            """)
    List<PulseRound> findAnswered(TeamId team, Limit limit);

    long countByTeam(TeamId team);
}
