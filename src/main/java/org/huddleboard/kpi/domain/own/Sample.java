package org.huddleboard.kpi.domain.own;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.Statistic;
import org.huddleboard.kpi.domain.Interval;

/**
 * What one member's figure was made of over some days, ready to be held against other days. A share of time has no
 * independent trials but its days, so it is counted in days.
 *
 * @param value the figure in the measure's unit
 * @param total hits, seconds, points, or the sum of the days' shares
 * @param squares sum of the squares, NaN where files had only sums
 * @param count contacts, answers, scores, or days; above 0
 */
public record Sample(KpiCode kpi, double value, double total, double squares, double count) {
    private static final double USUAL_VARIATION = 0.8;
    private static final int WEEKS_OF_A_YEAR = 52;

    public Sample {
        if (!(count > 0)) {
            throw new IllegalArgumentException("a sample needs a count above 0");
        }
    }

    /** All of these days together, at least one of them; a share of time is counted in days. */
    public static Sample ofDays(KpiCode kpi, List<Day> days) {
        var total = sum(days, Day::total);
        var n = sum(days, Day::n);
        var value = kpi.figure(total, n);
        return switch (kpi.statistic()) {
            case RATE, MEAN -> new Sample(kpi, value, total, sum(days, Day::squares), n);
            case SHARE ->
                new Sample(kpi, value, sum(days, Day::share), sum(days, day -> day.share() * day.share()), days.size());
        };
    }

    private static double sum(List<Day> days, ToDoubleFunction<Day> part) {
        return days.stream().mapToDouble(part).sum();
    }

    /** One day’s sum and count; {@code squares} is NaN where files had only sums. */
    public record Day(double total, double squares, double n) {
        double share() {
            return total / n;
        }
    }

    /** The 95 % likely range of the value, in the measure's unit; no share leaves 0 to 100 %. */
    public Interval range() {
        return switch (kpi.statistic()) {
            case RATE -> Interval.ofShare(total, count).times(scale());
            case MEAN -> Interval.ofMean(total, squares, count);
            case SHARE -> aroundValue(Interval.ofMean(total, squares, count));
        };
    }

    private Interval aroundValue(Interval ofDays) {
        var half = (ofDays.high() - ofDays.low()) / 2 * scale();
        return new Interval(Math.max(0, value - half), Math.min(scale(), value + half), ofDays.assumed());
    }

    /** Later minus this one: Newcombe's interval for rates, Welch's for means, in the measure's unit. */
    public Interval changeTo(Sample later) {
        if (kpi.statistic() == Statistic.RATE) {
            return Interval.ofShareChange(total, count, later.total, later.count)
                    .times(scale());
        }
        var welch = Interval.ofMeanChange(
                value, variance(), Math.max(2, count), later.value, later.variance(), Math.max(2, later.count));
        return new Interval(welch.low(), welch.high(), isAssumed() || later.isAssumed());
    }

    /** Half of the 95 % interval that the difference would have if so many more came at that target. */
    public double halfWidth(double target, double expected) {
        var change = changeTo(expected(target, expected));
        return (change.high() - change.low()) / 2;
    }

    /** Whole weeks until a change to that target is at least the half-width; empty where a year does not do. */
    public OptionalInt weeksUntilSeen(double target, double aWeek) {
        for (var weeks = 1; weeks <= WEEKS_OF_A_YEAR; weeks++) {
            if (Math.abs(target - value) >= halfWidth(target, aWeek * weeks)) {
                return OptionalInt.of(weeks);
            }
        }
        return OptionalInt.empty();
    }

    /** As many as expected at that target, spread as these are. */
    private Sample expected(double target, double count) {
        if (kpi.statistic() == Statistic.RATE) {
            var share = Math.clamp(target / scale(), 0, 1);
            return new Sample(kpi, target, share * count, Double.NaN, count);
        }
        var mean = target / scale();
        var spread = variance() / scale() / scale();
        return new Sample(kpi, target, mean * count, spread * (count - 1) + count * mean * mean, count);
    }

    /** In the measure's unit; where it is not known, as if the spread were 0.8 times the mean. */
    private double variance() {
        var mean = total / count;
        if (isAssumed()) {
            return Math.pow(USUAL_VARIATION * mean * scale(), 2);
        }
        return Math.max(0, (squares - total * mean) / (count - 1)) * scale() * scale();
    }

    private boolean isAssumed() {
        return Double.isNaN(squares) || count < 2;
    }

    private double scale() {
        return kpi.unit().scale();
    }
}
