package org.huddleboard.cohesion.application.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.huddleboard.cohesion.domain.link.LinkPanel;
import org.huddleboard.cohesion.domain.link.PanelRow;

/**
 * How far a member of a team came with the goals of the old list: a step each week, larger after weeks in which the
 * member exchanged more than is usual for them, and before such weeks where progress draws people together.
 */
final class GoalPast {
    private static final int WEEKS_OF_A_GOAL = 13;
    private static final double START = 8;
    private static final double STEP = 5.6;
    private static final double WOBBLE = 8;
    private static final double ALL = 100;

    private final double after;
    private final double before;
    private final RandomGenerator chance;

    /**
     * @param after points a week that a week with one standard deviation more exchange is worth after it
     * @param before the same before it
     */
    GoalPast(double after, double before, RandomGenerator chance) {
        this.after = after;
        this.before = before;
        this.chance = chance;
    }

    /** What was told in one week of the goal with that number. */
    record Told(int week, int goal, double percent) {}

    /** The weeks of one member of the panel. */
    List<Told> of(LinkPanel panel, int member, int weeks) {
        var z = usual(panel, member, weeks);
        var beside = new boolean[weeks];
        rows(panel, member).forEach(row -> beside[row.week()] = !Double.isNaN(row.progress()));
        var told = new ArrayList<Told>();
        var level = START;
        for (var week = 0; week < weeks; week++) {
            level = week % WEEKS_OF_A_GOAL == 0 ? START : level + step(z, week, beside[week] ? 2 : 1);
            var percent = Math.clamp(Math.rint(level + WOBBLE * chance.nextGaussian()), 0, ALL);
            told.add(new Told(week, week / WEEKS_OF_A_GOAL, percent));
        }
        return told;
    }

    /** The mean with a goal that the board knows is to show it: then this one takes twice the step. */
    private double step(double[] z, int week, int goals) {
        return STEP
                + goals * (after * (at(z, week - 1) + at(z, week - 2)) + before * (at(z, week + 1) + at(z, week + 2)));
    }

    private static double at(double[] z, int week) {
        return week < 0 || week >= z.length ? 0 : z[week];
    }

    /** Each week’s exchange against the member’s own usual, in standard deviations of the team. */
    private static double[] usual(LinkPanel panel, int member, int weeks) {
        var z = new double[weeks];
        var mean = known(rows(panel, member)).average().orElse(0);
        var spread = spread(panel);
        rows(panel, member).stream()
                .filter(row -> !Double.isNaN(row.connectedness()))
                .forEach(row -> z[row.week()] = spread > 0 ? (row.connectedness() - mean) / spread : 0);
        return z;
    }

    private static double spread(LinkPanel panel) {
        var members = panel.rows().stream().mapToInt(PanelRow::member).max().orElse(-1) + 1;
        var squares = IntStream.range(0, members)
                .mapToObj(member -> rows(panel, member))
                .flatMapToDouble(rows -> {
                    var mean = known(rows).average().orElse(0);
                    return known(rows).map(x -> (x - mean) * (x - mean));
                })
                .toArray();
        return Math.sqrt(DoubleStream.of(squares).sum() / Math.max(1, squares.length - members));
    }

    private static DoubleStream known(List<PanelRow> rows) {
        return rows.stream().mapToDouble(PanelRow::connectedness).filter(x -> !Double.isNaN(x));
    }

    private static List<PanelRow> rows(LinkPanel panel, int member) {
        return panel.rows().stream().filter(row -> row.member() == member).toList();
    }
}
