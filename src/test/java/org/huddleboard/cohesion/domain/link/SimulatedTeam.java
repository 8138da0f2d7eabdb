package org.huddleboard.cohesion.domain.link;

import java.util.ArrayList;
import java.util.Random;

/**
 * Weeks of a made-up team in which exchange either has nothing to do with goals, or moves them by so many points a week
 * for each standard deviation, in the two weeks after. Members differ, and some weeks are missing.
 */
record SimulatedTeam(int members, int weeks, double effect, long seed) {
    private static final double SPREAD = 10;
    private static final double NOISE = 4.5;
    private static final double MISSING = 0.05;

    LinkPanel panel() {
        var chance = new Random(seed);
        var rows = new ArrayList<PanelRow>();
        for (var member = 0; member < members; member++) {
            var usual = 50 + 8 * chance.nextGaussian();
            var pace = 5 + 2 * chance.nextGaussian();
            var progress = 0.0;
            var before = 0.0;
            var twoBefore = 0.0;
            for (var week = 0; week < weeks; week++) {
                progress += pace + effect * (before + twoBefore) / 2 + NOISE * chance.nextGaussian();
                var now = chance.nextGaussian();
                var seen = chance.nextDouble() >= MISSING;
                rows.add(new PanelRow(member, week, seen ? usual + SPREAD * now : Double.NaN, progress));
                twoBefore = before;
                before = now;
            }
        }
        return new LinkPanel(rows);
    }
}
