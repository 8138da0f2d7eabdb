package org.huddleboard.kpi.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which points of a series are signals, given each one's limits. Source: NHS "Making Data Count" for teams; for
 * members the two quiet rules only, since weekly figures of one person are judged often.
 */
public enum RuleSet {
    TEAM(7) {
        @Override
        void more(List<Double> figures, List<Limits> limits, List<EnumSet<Rule>> found) {
            trends(figures, found);
            twoOfThree(figures, limits, found);
        }
    },
    MEMBER(8) {
        @Override
        void more(List<Double> figures, List<Limits> limits, List<EnumSet<Rule>> found) {
            // no further rules: a person's week is too noisy for them
        }
    };

    private static final int TREND_POINTS = 7;

    private final int run;

    RuleSet(int run) {
        this.run = run;
    }

    /** Points on one side that make a run. */
    public int run() {
        return run;
    }

    abstract void more(List<Double> figures, List<Limits> limits, List<EnumSet<Rule>> found);

    /** The rules each point breaks, in the order of the points. */
    public List<Set<Rule>> judge(List<Double> figures, List<Limits> limits) {
        var found = new ArrayList<EnumSet<Rule>>();
        for (var i = 0; i < figures.size(); i++) {
            var rules = EnumSet.noneOf(Rule.class);
            if (limits.get(i).outside(figures.get(i))) {
                rules.add(Rule.OUTSIDE);
            }
            found.add(rules);
        }
        runs(figures, limits, found);
        more(figures, limits, found);
        var rules = new ArrayList<Set<Rule>>(found.size());
        found.forEach(broken -> rules.add(broken.isEmpty() ? Set.of() : Set.copyOf(broken)));
        return rules;
    }

    /** A point on the average ends a run. */
    private void runs(List<Double> figures, List<Limits> limits, List<EnumSet<Rule>> found) {
        var start = 0;
        var side = 0;
        for (var i = 0; i <= figures.size(); i++) {
            var here = i < figures.size() ? limits.get(i).side(figures.get(i)) : 0;
            if (here == side && here != 0) {
                continue;
            }
            if (side != 0 && i - start >= run) {
                mark(found, start, i, Rule.RUN);
            }
            start = i;
            side = here;
        }
    }

    private static void trends(List<Double> figures, List<EnumSet<Rule>> found) {
        var start = 0;
        var way = 0;
        for (var i = 1; i <= figures.size(); i++) {
            var here = i < figures.size() ? Double.compare(figures.get(i), figures.get(i - 1)) : 0;
            if (here == way && here != 0) {
                continue;
            }
            if (way != 0 && i - start >= TREND_POINTS) {
                mark(found, start, i, Rule.TREND);
            }
            start = i - 1;
            way = here;
        }
    }

    private static void twoOfThree(List<Double> figures, List<Limits> limits, List<EnumSet<Rule>> found) {
        var thirds = new int[figures.size()];
        for (var i = 0; i < thirds.length; i++) {
            thirds[i] = limits.get(i).outerThird(figures.get(i));
        }
        for (var first = 0; first + 3 <= thirds.length; first++) {
            for (var side = 1; side >= -1; side -= 2) {
                if (beyond(thirds, first, side) >= 2) {
                    for (var i = first; i < first + 3; i++) {
                        if (thirds[i] == side) {
                            found.get(i).add(Rule.TWO_OF_THREE);
                        }
                    }
                }
            }
        }
    }

    private static int beyond(int[] thirds, int first, int side) {
        var beyond = 0;
        for (var i = first; i < first + 3; i++) {
            beyond += thirds[i] == side ? 1 : 0;
        }
        return beyond;
    }

    private static void mark(List<EnumSet<Rule>> found, int from, int to, Rule rule) {
        found.subList(from, to).forEach(rules -> rules.add(rule));
    }
}
