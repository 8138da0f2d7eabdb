package org.huddleboard.kpi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.Variation;
import org.huddleboard.shared.ui.chart.ChartLimits;
import org.huddleboard.shared.ui.chart.ChartPoint;
import org.huddleboard.shared.ui.chart.ChartTarget;

/**
 * A team's figures of the latest period that has data, ready to be drawn on a wall: in words, and only those that at
 * least five people made. It asks no permission: it serves services that have asked.
 */
public interface TeamFigures {
    /** Empty while the team has no figures. */
    Optional<Latest> latest(TeamId team, Locale language);

    /** Everything a team has for one period; {@code lastDay} is the last day with readings. */
    record Latest(String period, LocalDate lastDay, Instant importedAt, List<Figure> figures) {
        public Latest {
            figures = List.copyOf(figures);
        }
    }

    /** One figure with its weeks; {@code limits} and {@code target} are empty where there are none. */
    record Figure(
            KpiCode code,
            String name,
            String value,
            String range,
            String n,
            String sentence,
            Variation variation,
            boolean up,
            String variationWord,
            List<ChartPoint> weeks,
            Optional<ChartLimits> limits,
            Optional<ChartTarget> target) {
        public Figure {
            weeks = List.copyOf(weeks);
        }
    }
}
