package org.huddleboard.cohesion.domain.link;

import java.util.Optional;

/** One fit: exchange and progress without what has nothing to do with the question, and the line between them. */
@SuppressWarnings("ArrayRecordComponent") // columns to reckon with; nobody compares or changes them
record Slope(Nuisance nuisance, double[] exchange, double[] progress, double squares) {
    /** Of a variance of one within members, a part below this is rounding. */
    private static final double NOTHING_LEFT = 1e-10;

    /** Points of progress a week that nobody could tell from none. */
    private static final double STANDING_STILL = 1e-9;

    /** Empty where members, trends and weeks explain all of the exchange. */
    static Optional<Slope> of(Sample sample, double scale) {
        var nuisance = Nuisance.of(sample);
        var scaled = sample.exchange();
        Columns.scale(scaled, 1 / scale);
        var exchange = nuisance.residual(scaled);
        var squares = Columns.dot(exchange, exchange);
        if (!(squares > NOTHING_LEFT * sample.rows())) {
            return Optional.empty();
        }
        return Optional.of(new Slope(nuisance, exchange, progress(sample, nuisance), squares));
    }

    /** Goals that all move at an even pace leave nothing, not the last digits of a subtraction. */
    private static double[] progress(Sample sample, Nuisance nuisance) {
        var progress = nuisance.residual(sample.progress());
        return Columns.dot(progress, progress) > STANDING_STILL * STANDING_STILL * progress.length
                ? progress
                : new double[progress.length];
    }

    double beta() {
        return product() / squares;
    }

    double product() {
        return Columns.dot(exchange, progress);
    }

    double correlation() {
        return Columns.correlation(exchange, progress);
    }

    int df() {
        return exchange.length - nuisance.rank() - 1;
    }

    /** Variance of what the line does not explain. */
    double variance() {
        return Math.max(0, (Columns.dot(progress, progress) - beta() * product()) / df());
    }
}
