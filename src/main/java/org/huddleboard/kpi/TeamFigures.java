package org.huddleboard.kpi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.Variation;
import org.huddleboard.shared.ui.chart.ChartEvent;
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

    /** The same for that week, as far as the team has figures of it. */
    Optional<Latest> at(TeamId team, LocalDate week, Locale language);

    /** Everything a team has for one period; {@code week} is its Monday, {@code lastDay} the last day with readings. */
    record Latest(LocalDate week, String period, LocalDate lastDay, Instant importedAt, List<Figure> figures) {
        public Latest {
            figures = List.copyOf(figures);
        }
    }

    /**
     * One figure with its weeks; {@code limits} and {@code target} are empty where there are none.
     *
     * @param beside what was achieved, such as "FCR 71.4%, CSAT 81%": for figures that say little without it
     */
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
            List<ChartEvent> events,
            Optional<ChartLimits> limits,
            Optional<ChartTarget> target,
            Optional<String> beside) {
        public Figure {
            weeks = List.copyOf(weeks);
            events = List.copyOf(events);
        }

        /** The same with only those events of which a screen may tell. */
        public Figure telling(Predicate<String> title) {
            return new Figure(
                    code,
                    name,
                    value,
                    range,
                    n,
                    sentence,
                    variation,
                    up,
                    variationWord,
                    weeks,
                    events.stream().filter(event -> title.test(event.label())).toList(),
                    limits,
                    target,
                    beside);
        }
    }
}
