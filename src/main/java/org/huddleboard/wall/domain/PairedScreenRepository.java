package org.huddleboard.wall.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.wall.WallScreenId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The screens on the walls. */
public interface PairedScreenRepository extends Repository<PairedScreen, WallScreenId> {
    PairedScreen save(PairedScreen screen);

    Optional<PairedScreen> findById(WallScreenId id);

    Optional<PairedScreen> findByTokenHash(String tokenHash);

    @Query("select screen from PairedScreen screen where screen.team.value in :teams order by screen.name, screen.id")
    List<PairedScreen> findOfTeams(Collection<UUID> teams, Limit limit);

    void delete(PairedScreen screen);
}
