package org.huddleboard.cohesion.domain.link;

import java.util.List;
import java.util.function.IntConsumer;
import org.huddleboard.cohesion.LinkVerdict;

/** Puts the question to a team's weeks, in both directions, and says what can be answered. */
public final class LinkAnalysis {
    /** Weeks over which progress is measured. */
    public static final int HORIZON = 2;

    private LinkAnalysis() {}

    /**
     * Both directions with everything that speaks for and against them.
     *
     * @param percentDone hears how far the work is, 0 to 100
     */
    public static LinkResult of(LinkPanel panel, long seed, IntConsumer percentDone) {
        var forward = Question.of(panel, Direction.AFTER, seed)
                .answer(shifts -> percentDone.accept(50 * shifts / LinkFit.PERMUTATIONS));
        if (forward.fit().isEmpty()) {
            percentDone.accept(100);
            return new LinkResult(HORIZON, forward, LinkSide.notAsked(seed + 1), LinkVerdict.INSUFFICIENT);
        }
        var reverse = Question.of(panel, Direction.BEFORE, seed + 1)
                .answer(shifts -> percentDone.accept(50 + 50 * shifts / LinkFit.PERMUTATIONS));
        percentDone.accept(100);
        return new LinkResult(HORIZON, forward, reverse, verdict(forward.fit().get(), reverse));
    }

    static LinkVerdict verdict(LinkFit fit, LinkSide reverse) {
        if (!fit.isClear()) {
            return LinkVerdict.NO_CLEAR_LINK;
        }
        if (fit.hangsOnOneMember()) {
            return LinkVerdict.FRAGILE;
        }
        if (reverse.passes()) {
            return LinkVerdict.LINK_BOTH_DIRECTIONS;
        }
        return fit.beta() > 0 ? LinkVerdict.MOVES_TOGETHER_UP : LinkVerdict.MOVES_TOGETHER_DOWN;
    }

    /** Whether there is enough to ask at all; if not, {@link #of} answers at once. */
    public static boolean isEnough(LinkPanel panel) {
        return Sample.of(panel, Direction.AFTER).isEnough();
    }

    /** The weeks behind the forward slope, as a picture shows them; none where there is too little to tell. */
    public static List<LinkPoint> points(LinkPanel panel) {
        return Question.of(panel, Direction.AFTER, 0).points();
    }

    /** Each member's own forward slope; quick, since it draws nothing. */
    public static List<MemberSlope> slopes(LinkPanel panel) {
        return Question.of(panel, Direction.AFTER, 0).slopes();
    }
}
