package org.huddleboard.kpi.domain.steering;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.shared.TeamId;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** Weeks from which charts have new limits. */
public interface BaselineRepository extends Repository<Baseline, UUID> {
    Baseline saveAndFlush(Baseline baseline);

    Optional<Baseline> findById(UUID id);

    Optional<Baseline> findByClientKey(UUID clientKey);

    /** Those that stand and those that were taken back, latest first. */
    List<Baseline> findByTeamOrderByFromWeekDescSetAtDesc(TeamId team, Limit limit);
}
