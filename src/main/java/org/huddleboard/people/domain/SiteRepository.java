package org.huddleboard.people.domain;

import java.util.List;
import java.util.Optional;
import org.huddleboard.shared.SiteId;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** The sites of the centre. */
public interface SiteRepository extends Repository<Site, SiteId> {
    Site save(Site site);

    Optional<Site> findById(SiteId id);

    Optional<Site> findByNameIgnoreCase(String name);

    List<Site> findAllByOrderByName(Limit limit);
}
