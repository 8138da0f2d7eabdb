package org.huddleboard.cohesion.domain.tie;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How far a member has come, week by week: each week adds the mean of what the member's goals moved in it. So a goal that
 * begins or ends beside others is no step of its own, and one with a new target begins a new way.
 */
public final class Progress {
    private Progress() {}

    /** Cumulative per cent at each week's end, from moments in the order in which they were told; NaN in weeks without a goal. */
    public static double[] of(List<GoalMoment> moments, LocalDate firstWeek, int weeks) {
        var ways = moments.stream()
                .collect(Collectors.groupingBy(GoalMoment::goal, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(goal -> GoalWay.of(goal, firstWeek, weeks))
                .toList();
        var path = new double[weeks];
        Arrays.fill(path, Double.NaN);
        var sum = Double.NaN;
        for (var week = 0; week < weeks; week++) {
            var at = week;
            var known =
                    ways.stream().filter(way -> !Double.isNaN(way.percent[at])).toList();
            if (!known.isEmpty()) {
                sum = Double.isNaN(sum) ? start(known, at) : sum + step(known, at);
                path[week] = sum;
            }
        }
        return path;
    }

    /** Where a first week ends. */
    private static double start(List<GoalWay> known, int week) {
        return known.stream().mapToDouble(way -> way.percent[week]).average().orElse(0);
    }

    /** What the goals moved on average; one whose way begins with a level nobody saw before moved by nothing yet. */
    private static double step(List<GoalWay> known, int week) {
        return known.stream()
                .mapToDouble(way -> Double.isNaN(way.before[week]) ? 0 : way.percent[week] - way.before[week])
                .average()
                .orElse(0);
    }
}
