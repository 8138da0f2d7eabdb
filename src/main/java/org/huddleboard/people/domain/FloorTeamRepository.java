package org.huddleboard.people.domain;

import java.util.List;
import java.util.Optional;
import org.huddleboard.shared.SiteId;
import org.huddleboard.shared.TeamId;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** The teams of every site. */
public interface FloorTeamRepository extends Repository<FloorTeam, TeamId> {
    FloorTeam save(FloorTeam team);

    Optional<FloorTeam> findById(TeamId id);

    Optional<FloorTeam> findBySiteAndNameIgnoreCase(SiteId site, String name);

    List<FloorTeam> findByNameIgnoreCase(String name, Limit limit);
}
