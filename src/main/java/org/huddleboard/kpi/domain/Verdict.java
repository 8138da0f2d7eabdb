package org.huddleboard.kpi.domain;

import java.util.Collections;
import java.util.Optional;
import java.util.OptionalDouble;
import org.huddleboard.kpi.Direction;
import org.huddleboard.shared.Assurance;
import org.huddleboard.shared.Variation;

/**
 * What may be said of one point of a chart: the only source of arrows and colours.
 *
 * @param rule the rule that speaks loudest, if any
 * @param up which way a signal went
 * @param weeks how many points the run or trend has had, up to this point
 */
public record Verdict(Variation variation, Assurance assurance, Optional<Rule> rule, boolean up, int weeks) {
    /** Nothing may be said. */
    public static final Verdict OPEN = new Verdict(Variation.NOT_JUDGED, Assurance.UNKNOWN, Optional.empty(), true, 0);

    /** @param target in the figure's unit */
    public static Verdict at(ControlChart chart, int index, Direction better, OptionalDouble target) {
        var point = chart.points().get(index);
        if (!point.judged() || point.limits().isEmpty()) {
            return OPEN;
        }
        var limits = point.limits().get();
        var assurance = assurance(limits, better, target);
        if (point.rules().isEmpty()) {
            return new Verdict(Variation.USUAL, assurance, Optional.empty(), true, 0);
        }
        var rule = Collections.min(point.rules());
        var up = rule == Rule.TREND ? rises(chart, index) : limits.side(point.figure()) > 0;
        return new Verdict(variation(better, up), assurance, Optional.of(rule), up, length(chart, index, rule));
    }

    private static Variation variation(Direction better, boolean up) {
        return switch (better) {
            case HIGHER -> up ? Variation.IMPROVING : Variation.CONCERNING;
            case LOWER -> up ? Variation.CONCERNING : Variation.IMPROVING;
            case NEITHER -> Variation.CHANGED;
        };
    }

    /** A target outside the usual wobble is met or missed as things go; inside, it is chance. */
    private static Assurance assurance(Limits limits, Direction better, OptionalDouble target) {
        if (limits.trial() || target.isEmpty()) {
            return Assurance.UNKNOWN;
        }
        var aim = target.getAsDouble();
        return switch (better) {
            case HIGHER ->
                aim <= limits.lower()
                        ? Assurance.MEETS
                        : aim > limits.upper() ? Assurance.MISSES : Assurance.HIT_AND_MISS;
            case LOWER ->
                aim >= limits.upper()
                        ? Assurance.MEETS
                        : aim < limits.lower() ? Assurance.MISSES : Assurance.HIT_AND_MISS;
            case NEITHER -> Assurance.UNKNOWN;
        };
    }

    private static boolean rises(ControlChart chart, int index) {
        var points = chart.points();
        var inside = index > 0 && points.get(index - 1).rules().contains(Rule.TREND);
        var from = inside ? index - 1 : index;
        if (from + 1 == points.size()) {
            return points.get(from).side() > 0;
        }
        return points.get(from + 1).figure() > points.get(from).figure();
    }

    /** How many points up to this one stand on the same side, or go the same way. */
    private static int length(ControlChart chart, int index, Rule rule) {
        var points = chart.points();
        var length = 1;
        var way = rule == Rule.TREND ? rises(chart, index) : points.get(index).side() > 0;
        for (var i = index - 1; i >= 0 && points.get(i).sameLimits(points.get(index)); i--) {
            var same = rule == Rule.TREND
                    ? points.get(i + 1).figure() > points.get(i).figure() == way
                            && points.get(i + 1).figure() != points.get(i).figure()
                    : points.get(i).side() != 0 && points.get(i).side() > 0 == way;
            if (!same) {
                break;
            }
            length++;
        }
        return length;
    }
}
