package org.huddleboard.cohesion.domain.tie;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/**
 * One goal's per cent of the way at the end of each week. Between two check-ins the earlier one holds; after the last one
 * nothing is known, unless the goal is reached: then it stays so until it is closed.
 */
final class GoalWay {
    private static final double REACHED = 100;
    private static final int DAYS = 7;

    /** At each week's end; NaN where nothing is known. */
    final double[] percent;
    /** What a week began with: what the week before ended with, or nought in the week in which the goal was begun. */
    final double[] before;

    private GoalWay(int weeks) {
        percent = new double[weeks];
        before = new double[weeks];
        Arrays.fill(percent, Double.NaN);
        Arrays.fill(before, Double.NaN);
    }

    /** The moments of one goal in the order in which they were told. */
    static GoalWay of(List<GoalMoment> moments, LocalDate firstWeek, int weeks) {
        var way = new GoalWay(weeks);
        var last = lastWeek(moments, firstWeek, weeks);
        var at = 0;
        var level = Double.NaN;
        for (var week = Integer.min(0, weekOf(moments.getFirst().day(), firstWeek)); week <= last; week++) {
            var began = level;
            while (at < moments.size() && weekOf(moments.get(at).day(), firstWeek) <= week) {
                var moment = moments.get(at++);
                if (moment.kind() == GoalMoment.Kind.BEGUN) {
                    began = 0;
                }
                level = levelAfter(moment, level);
            }
            if (week >= 0) {
                way.before[week] = began;
                way.percent[week] = level;
            }
        }
        return way;
    }

    private static double levelAfter(GoalMoment moment, double level) {
        return switch (moment.kind()) {
            case BEGUN -> Double.isNaN(level) ? 0 : level;
            case CHECKED_IN -> moment.percent();
            case CLOSED -> level;
        };
    }

    /** The last week of which something is known. */
    private static int lastWeek(List<GoalMoment> moments, LocalDate firstWeek, int weeks) {
        var last = moments.getLast();
        var reached = moments.stream()
                .filter(moment -> moment.kind() == GoalMoment.Kind.CHECKED_IN)
                .reduce((_, later) -> later)
                .filter(moment -> moment.percent() >= REACHED)
                .isPresent();
        var isOpen = last.kind() != GoalMoment.Kind.CLOSED;
        return isOpen && reached ? weeks - 1 : Integer.min(weeks - 1, weekOf(last.day(), firstWeek));
    }

    private static int weekOf(LocalDate day, LocalDate firstWeek) {
        return Math.toIntExact(Math.floorDiv(ChronoUnit.DAYS.between(firstWeek, day), (long) DAYS));
    }
}
