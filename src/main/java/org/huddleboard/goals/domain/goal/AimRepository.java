package org.huddleboard.goals.domain.goal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What teams and sites are after. */
public interface AimRepository extends Repository<Aim, UUID> {
    Aim saveAndFlush(Aim aim);

    Optional<Aim> findById(UUID id);

    /** What holds for a team: its own first, then its site’s. */
    @Query("""
            select aim from Aim aim
            where aim.endedAt is null and (aim.team.value = :team or (aim.team is null and aim.site.value = :site))
            order by case when aim.team is null then 1 else 0 end, aim.saidAt desc, aim.id
            """)
    List<Aim> findHolding(UUID team, UUID site, Limit limit);

    @Query("select aim from Aim aim where aim.id in :ids")
    List<Aim> findAll(Collection<UUID> ids, Limit limit);

    @Query("select aim from Aim aim where aim.saidBy.value = :member order by aim.saidAt")
    List<Aim> findSaidBy(UUID member, Limit limit);

    @Modifying
    @Query("update Aim aim set aim.saidBy.value = null where aim.saidBy.value = :member")
    int forgetAuthor(UUID member);
}
