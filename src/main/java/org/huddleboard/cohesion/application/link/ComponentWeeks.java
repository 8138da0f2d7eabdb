package org.huddleboard.cohesion.application.link;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.huddleboard.cohesion.application.tie.TeamPast;
import org.huddleboard.cohesion.application.view.LeaderPage.Component;
import org.huddleboard.cohesion.domain.index.TeamIndex;
import org.huddleboard.cohesion.domain.index.TeamWindow;
import org.huddleboard.cohesion.domain.index.WeekConnectedness;
import org.huddleboard.shared.TeamId;

/** What a team's exchange was like week by week: each week by its own events alone, so that weeks do not overlap. */
final class ComponentWeeks {
    private static final int WEEKS_OF_A_WINDOW = 4;
    private static final int DAYS_OF_A_WEEK = 7;

    private final Map<Component, Map<LocalDate, Double>> weeks = new EnumMap<>(Component.class);

    private ComponentWeeks() {}

    /** @param end the Monday after the last week; reads four weeks at a time */
    static ComponentWeeks before(TeamPast past, TeamId team, LocalDate end, int windows) {
        var found = new ComponentWeeks();
        for (var back = 0; back < windows; back++) {
            var after = end.minusWeeks((long) back * WEEKS_OF_A_WINDOW);
            var window = past.standing(team, after.minusDays(1)).window();
            for (var week = 1; week <= WEEKS_OF_A_WINDOW; week++) {
                found.add(after.minusWeeks(week), window);
            }
        }
        return found;
    }

    private void add(LocalDate monday, TeamWindow window) {
        var week = week(window, Math.toIntExact(monday.toEpochDay()));
        if (week.exchanges().isEmpty() && week.huddles().isEmpty()) {
            return;
        }
        var figures = TeamIndex.of(week, Optional.empty());
        var each = Arrays.stream(WeekConnectedness.of(week.members(), week.exchanges()));
        put(Component.CONNECTEDNESS, monday, each.average());
        put(Component.REACH, monday, OptionalDouble.of(figures.reach()));
        put(Component.RECIPROCITY, monday, figures.reciprocity());
        put(Component.BALANCE, monday, OptionalDouble.of(figures.balance()));
        put(Component.RITUALS, monday, figures.rituals());
    }

    private static TeamWindow week(TeamWindow window, int monday) {
        var sunday = monday + DAYS_OF_A_WEEK - 1;
        return new TeamWindow(
                window.members(),
                window.exchanges().stream()
                        .filter(exchange -> exchange.day() >= monday && exchange.day() <= sunday)
                        .toList(),
                window.huddles().stream()
                        .filter(huddle -> huddle.day() >= monday && huddle.day() <= sunday)
                        .toList(),
                sunday);
    }

    private void put(Component component, LocalDate monday, OptionalDouble value) {
        value.ifPresent(
                figure -> weeks.computeIfAbsent(component, _ -> new HashMap<>()).put(monday, figure));
    }

    Map<LocalDate, Double> of(Component component) {
        return weeks.getOrDefault(component, Map.of());
    }
}
