package org.huddleboard.kpi.domain.steering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.TeamId;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** Targets, one for a measure from a week on. */
public interface TeamTargetRepository extends Repository<TeamTarget, UUID> {
    TeamTarget saveAndFlush(TeamTarget target);

    Optional<TeamTarget> findByTeamAndKpiAndFromWeek(TeamId team, KpiCode kpi, LocalDate week);

    List<TeamTarget> findByTeamOrderByFromWeekDesc(TeamId team, Limit limit);
}
