package org.huddleboard.cohesion.domain.link;

import java.util.List;

/**
 * The slope and what speaks for and against it, everything per one within-member standard deviation of exchange.
 *
 * @param sdWithin pooled within-member standard deviation of connectedness, by which it is divided
 * @param beta points of progress a week
 * @param partial correlation after members, weeks and the members' own trends are taken out
 * @param df rows less the rank of what is taken out, less one
 * @param permutation share of circular shifts that draw as much
 * @param jackknife how beta stands when one member at a time is left out
 * @param plain the correlations that others would show
 * @param pooling between members' slopes
 * @param slopes the members' own slopes, by first appearance
 */
public record LinkFit(
        double sdWithin,
        double beta,
        double partial,
        int df,
        double permutation,
        Jackknife jackknife,
        Plain plain,
        Pooling pooling,
        List<MemberSlope> slopes) {
    /** Circular shifts drawn for each direction. */
    public static final int PERMUTATIONS = 999;

    static final double LEVEL = .05;

    /** The likely range from exact refits without one member; the smallest and the largest of their slopes. */
    public record Jackknife(double error, double low, double high, double t, double p, double least, double most) {
        boolean leavesOutZero() {
            return low > 0 || high < 0;
        }
    }

    /** Correlation around the members' means with its degrees of freedom, and correlation of the means. */
    public record Plain(double within, int df, double between) {}

    /** Spread of the members' true slopes, their mean, and the variance of that mean. */
    public record Pooling(double spread, double mean, double variance) {}

    public LinkFit {
        slopes = List.copyOf(slopes);
    }

    LinkFit withoutMembers() {
        return new LinkFit(sdWithin, beta, partial, df, permutation, jackknife, plain, pooling, List.of());
    }

    boolean isClear() {
        return permutation <= LEVEL && jackknife.leavesOutZero();
    }

    /** Whether the sign hangs on a single member. */
    boolean hangsOnOneMember() {
        return beta > 0 ? jackknife.least() <= 0 : jackknife.most() >= 0;
    }
}
