package org.huddleboard.huddle.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.huddleboard.huddle.HuddleId;
import org.huddleboard.huddle.HuddleState;
import org.huddleboard.shared.TeamId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The huddles of the house. */
public interface HuddleRepository extends Repository<Huddle, HuddleId> {
    Huddle saveAndFlush(Huddle huddle);

    Optional<Huddle> findById(HuddleId id);

    Optional<Huddle> findByTeamAndHuddleDay(TeamId team, LocalDate day);

    List<Huddle> findByIdIn(Collection<HuddleId> ids, Limit limit);

    List<Huddle> findByTeamAndStateOrderByHuddleDayDesc(TeamId team, HuddleState state, Limit limit);

    @Modifying
    @Query("delete from Huddle huddle where huddle.huddleDay < :before")
    int deleteHeldBefore(LocalDate before);
}
