package org.huddleboard.cohesion.domain.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.huddleboard.cohesion.LinkVerdict;
import org.junit.jupiter.api.Test;

class LinkVerdictTests {
    private static final LinkSide NO_REVERSE = LinkSide.notAsked(1);

    /** A slope of two points, with this share of shifts, this likely range, and these slopes without one member. */
    private static LinkFit fit(double beta, double share, double low, double high, double least, double most) {
        return new LinkFit(
                10,
                beta,
                .3,
                100,
                share,
                new LinkFit.Jackknife(.5, low, high, 4, .01, least, most),
                new LinkFit.Plain(.3, 120, .5),
                new LinkFit.Pooling(0, beta, .1),
                List.of());
    }

    private static LinkSide side(LinkFit fit) {
        return new LinkSide(12, 200, 18, 1, Optional.of(fit));
    }

    @Test
    void aClearSlopeIsToldByItsSign() {
        assertThat(LinkAnalysis.verdict(fit(2, .05, 1, 3, 1.5, 2.5), NO_REVERSE))
                .isEqualTo(LinkVerdict.MOVES_TOGETHER_UP);
        assertThat(LinkAnalysis.verdict(fit(-2, .001, -3, -1, -2.5, -1.5), NO_REVERSE))
                .isEqualTo(LinkVerdict.MOVES_TOGETHER_DOWN);
    }

    @Test
    void chanceOrARangeOverZeroIsNoLink() {
        assertThat(LinkAnalysis.verdict(fit(2, .051, 1, 3, 1.5, 2.5), NO_REVERSE))
                .isEqualTo(LinkVerdict.NO_CLEAR_LINK);
        assertThat(LinkAnalysis.verdict(fit(2, .01, -.1, 4, 1.5, 2.5), NO_REVERSE))
                .isEqualTo(LinkVerdict.NO_CLEAR_LINK);
    }

    @Test
    void aSignThatHangsOnOneMemberIsFragile() {
        assertThat(LinkAnalysis.verdict(fit(2, .01, 1, 3, -.1, 2.5), NO_REVERSE))
                .isEqualTo(LinkVerdict.FRAGILE);
        assertThat(LinkAnalysis.verdict(fit(-2, .01, -3, -1, -2.5, .1), NO_REVERSE))
                .isEqualTo(LinkVerdict.FRAGILE);
    }

    @Test
    void aLinkBackwardsToEitherSideLeavesOpenWhichComesFirst() {
        var up = fit(2, .01, 1, 3, 1.5, 2.5);

        assertThat(LinkAnalysis.verdict(up, side(fit(1, .04, .2, 2, .5, 1.5))))
                .isEqualTo(LinkVerdict.LINK_BOTH_DIRECTIONS);
        assertThat(LinkAnalysis.verdict(up, side(fit(-1, .04, -2, -.2, -1.5, -.5))))
                .isEqualTo(LinkVerdict.LINK_BOTH_DIRECTIONS);
        assertThat(LinkAnalysis.verdict(up, side(fit(1, .2, .2, 2, .5, 1.5)))).isEqualTo(LinkVerdict.MOVES_TOGETHER_UP);
    }
}
