package org.huddleboard.bench.link;

import java.util.ArrayList;
import java.util.Random;
import java.util.stream.IntStream;
import org.huddleboard.cohesion.domain.link.LinkPanel;
import org.huddleboard.cohesion.domain.link.PanelRow;

/** Draws a team of a scenario; the same seed draws the same team. */
final class MadeUpTeam {
    private static final double USUAL = 50;
    private static final double BETWEEN = 8;
    static final double WITHIN = 10;
    private static final double PACE = 5;
    private static final double PACES = 1.5;
    private static final double LUCK = 4.5;
    private static final double WEEKS_DIFFER = 1;
    private static final double MISSING = 0.05;

    private final Scenario scenario;
    private final Random chance;
    private final double[] shocks;

    MadeUpTeam(Scenario scenario, long seed) {
        this.scenario = scenario;
        this.chance = new Random(seed);
        this.shocks = IntStream.range(0, scenario.weeks())
                .mapToDouble(_ -> chance.nextGaussian())
                .toArray();
    }

    LinkPanel panel() {
        var rows = new ArrayList<PanelRow>();
        for (var member = 0; member < scenario.members(); member++) {
            var exchange = exchange();
            var progress = progress(exchange);
            for (var week = 0; week < scenario.weeks(); week++) {
                var seen = chance.nextDouble() >= MISSING;
                rows.add(new PanelRow(member, week, seen ? exchange[week] : Double.NaN, progress[week]));
            }
        }
        return new LinkPanel(rows);
    }

    private double[] exchange() {
        var usual = USUAL + BETWEEN * chance.nextGaussian();
        var drift = drift(WITHIN);
        var exchange = lasting(scenario.exchangeLasts());
        for (var week = 0; week < exchange.length; week++) {
            exchange[week] = usual
                    + WITHIN * exchange[week]
                    + drift * (week - exchange.length / 2.0)
                    + WITHIN * scenario.shocks() * shocks[week];
        }
        return exchange;
    }

    /** Cumulative percent of the way; what a week's exchange adds is there two weeks later, if it adds at all. */
    private double[] progress(double[] exchange) {
        var usual = mean(exchange);
        var pace = PACE + PACES * chance.nextGaussian() + scenario.peopleDiffer() * (usual - USUAL) / BETWEEN;
        var drift = drift(LUCK);
        var luck = lasting(scenario.luckLasts());
        var progress = new double[exchange.length];
        var added = added(exchange, usual);
        var reached = 0.0;
        for (var week = 0; week < progress.length; week++) {
            reached += pace
                    + LUCK * luck[week]
                    + drift * (week - progress.length / 2.0)
                    + LUCK * scenario.shocks() * (week == 0 ? 0 : shocks[week - 1])
                    + WEEKS_DIFFER * shocks[week];
            progress[week] = reached + added[week];
        }
        return progress;
    }

    /** Two weeks after a week there are twice as many points more as it adds a week. */
    private double[] added(double[] exchange, double usual) {
        var added = new double[exchange.length];
        for (var week = 2; week < added.length; week++) {
            added[week] = added[week - 2] + 2 * scenario.effect() * (exchange[week - 2] - usual) / WITHIN;
        }
        return added;
    }

    private double drift(double spread) {
        return scenario.trends() * spread * 2 * chance.nextGaussian() / scenario.weeks();
    }

    /** Of variance one, each week holding that much of the one before. */
    private double[] lasting(double held) {
        var values = new double[scenario.weeks()];
        var fresh = Math.sqrt(1 - held * held);
        for (var week = 0; week < values.length; week++) {
            values[week] = week == 0 ? chance.nextGaussian() : held * values[week - 1] + fresh * chance.nextGaussian();
        }
        return values;
    }

    private static double mean(double[] values) {
        var sum = 0.0;
        for (var value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
