package org.huddleboard.kpi.domain.steering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.TeamId;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** Reasons, one for a figure of a week. */
public interface FigureReasonRepository extends Repository<FigureReason, UUID> {
    FigureReason saveAndFlush(FigureReason reason);

    Optional<FigureReason> findByTeamAndKpiAndWeekStart(TeamId team, KpiCode kpi, LocalDate week);

    List<FigureReason> findByTeamAndWeekStart(TeamId team, LocalDate week, Limit limit);
}
