package org.huddleboard.bench.link;

import java.util.List;

/**
 * What a made-up team is like. All of them have members who differ in how much they exchange and how fast their goals
 * move, weeks that are better or worse for everybody, and one week in twenty missing.
 *
 * @param effect points a week that one standard deviation of a week's exchange adds over the two weeks after it
 * @param exchangeLasts how much of a week's exchange is in the next
 * @param luckLasts how much of a week's luck with goals is in the next
 * @param peopleDiffer how many points a week somebody gains who exchanges a standard deviation more than others do
 * @param trends how far members' own exchange and goals drift over the weeks, independently of one another
 * @param shocks how much a good week of the whole team lifts both
 */
record Scenario(
        String name,
        int members,
        int weeks,
        double effect,
        double exchangeLasts,
        double luckLasts,
        double peopleDiffer,
        double trends,
        double shocks) {

    private static final double PLANTED = 1;

    static List<Scenario> all() {
        return List.of(
                nothing("iid", 0, 0, 0, 0, 0),
                nothing("autocorrelated", 0.7, 0.5, 0, 0, 0),
                nothing("people-differ", 0, 0, 6, 0, 0),
                nothing("own-trends", 0, 0, 0, 1.5, 0),
                nothing("team-shocks", 0, 0, 0, 0, 0.5),
                planted("planted-12", 12),
                planted("planted-16", 16),
                planted("planted-20", 20),
                planted("planted-26", 26));
    }

    /** As large as a team gets. */
    static Scenario large() {
        return new Scenario("large", 24, 52, PLANTED, 0.3, 0.2, 1, 0.3, 0.3);
    }

    private static Scenario nothing(
            String name, double exchangeLasts, double luckLasts, double peopleDiffer, double trends, double shocks) {
        return new Scenario(name, 12, 20, 0, exchangeLasts, luckLasts, peopleDiffer, trends, shocks);
    }

    /** Something of everything, so that the link is not found in a laboratory. */
    private static Scenario planted(String name, int weeks) {
        return new Scenario(name, 12, weeks, PLANTED, 0, 0.2, 1, 0.3, 0.3);
    }
}
