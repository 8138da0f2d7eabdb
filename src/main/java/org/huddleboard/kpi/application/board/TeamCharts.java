package org.huddleboard.kpi.application.board;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.domain.ControlChart;
import org.huddleboard.shared.TeamId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A team's charts up to its latest week that may be judged. It asks no permission: it serves services that have asked. */
@Component
@Transactional(readOnly = true)
public class TeamCharts {
    private final TeamWeeks weeks;

    TeamCharts(TeamWeeks weeks) {
        this.weeks = weeks;
    }

    public Map<KpiCode, ControlChart> of(TeamId team) {
        var charts = new EnumMap<KpiCode, ControlChart>(KpiCode.class);
        weeks.read(team, Optional.empty()).stream()
                .flatMap(read -> read.figures().stream())
                .forEach(figure -> charts.put(figure.kpi(), figure.chart()));
        return charts;
    }
}
