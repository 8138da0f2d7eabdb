package org.huddleboard.tips.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What a tip's recent outcomes are worth, between 0 and 1. An outcome of the last 90 days weighs 2^(−age / 30 days), so
 * one of a month ago counts half. One outcome either way is added to begin with: a tip nobody tried stands between those
 * that work and those that do not. With w the weight of "worked" and n of all, p = w / n, the score is the lower end of
 * Wilson's interval, (p + z²/2n − z √(p(1−p)/n + z²/4n²)) / (1 + z²/n) with z = 1.2816 (80 %).
 */
public final class OutcomeScore {
    public static final Duration RECENT = Duration.ofDays(90);
    private static final double HALF_LIFE_DAYS = 30;
    private static final double Z = 1.2816;
    private static final double SECONDS_A_DAY = 86_400;

    private OutcomeScore() {}

    /** One outcome, whoever told it. */
    public record Told(boolean worked, Instant at) {}

    public static double of(List<Told> outcomes, Instant now) {
        var worked = 1.0;
        var all = 2.0;
        for (var outcome : outcomes) {
            var weight = weight(outcome.at(), now);
            all += weight;
            worked += outcome.worked() ? weight : 0;
        }
        return lowerEnd(worked / all, all);
    }

    private static double weight(Instant at, Instant now) {
        if (at.isBefore(now.minus(RECENT))) {
            return 0;
        }
        var days = Math.max(0, Duration.between(at, now).toSeconds() / SECONDS_A_DAY);
        return Math.pow(2, -days / HALF_LIFE_DAYS);
    }

    private static double lowerEnd(double share, double all) {
        var z2 = Z * Z;
        var middle = share + z2 / (2 * all);
        var half = Z * Math.sqrt(share * (1 - share) / all + z2 / (4 * all * all));
        return (middle - half) / (1 + z2 / all);
    }
}
