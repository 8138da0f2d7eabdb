package org.huddleboard.cohesion.domain.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.huddleboard.cohesion.LinkVerdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkAnalysisTests {
    private static final LinkPanel PLANTED = new SimulatedTeam(12, 20, 4, 3).panel();

    private static LinkResult link(LinkPanel panel) {
        return LinkAnalysis.of(panel, 7011, _ -> {});
    }

    @Test
    void weeksOfMoreExchangeBeforeFasterGoalsAreFound() {
        var result = link(PLANTED);

        assertThat(result.verdict()).isEqualTo(LinkVerdict.MOVES_TOGETHER_UP);
        assertThat(result.forward().fit().orElseThrow().beta()).isBetween(2.0, 6.0);
        assertThat(link(PanelRows.each(
                                PLANTED,
                                row -> new PanelRow(row.member(), row.week(), -row.connectedness(), row.progress())))
                        .verdict())
                .isEqualTo(LinkVerdict.MOVES_TOGETHER_DOWN);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5})
    void tooFewMembersGiveNoFigureAtAll(int members) {
        var result = link(PanelRows.only(PLANTED, row -> row.member() < members));

        assertThat(result.verdict()).isEqualTo(LinkVerdict.INSUFFICIENT);
        assertThat(result.forward().fit()).isEmpty();
        assertThat(result.reverse().fit()).isEmpty();
        assertThat(result.forward().members()).isEqualTo(members);
    }

    @Test
    void sevenUsableWeeksAreTooFewAndEightAreEnough() {
        var whole = PanelRows.each(
                PLANTED,
                row -> new PanelRow(
                        row.member(),
                        row.week(),
                        Double.isNaN(row.connectedness()) ? 50 : row.connectedness(),
                        row.progress()));

        var eight = link(PanelRows.only(whole, row -> row.week() < 10));
        var seven = link(PanelRows.only(whole, row -> row.week() < 9));

        assertThat(eight.forward().members()).isEqualTo(12);
        assertThat(eight.forward().rows()).isEqualTo(96);
        assertThat(seven.forward().members()).isZero();
        assertThat(seven.verdict()).isEqualTo(LinkVerdict.INSUFFICIENT);
    }

    @Test
    void sixMembersNeedSixtyWeeksBetweenThem() {
        var six = PanelRows.only(new SimulatedTeam(6, 12, 0, 4).panel(), row -> true);
        var result = link(PanelRows.only(six, row -> row.week() < 11));

        assertThat(result.forward().members()).isEqualTo(6);
        assertThat(result.forward().rows()).isLessThan(60);
        assertThat(result.verdict()).isEqualTo(LinkVerdict.INSUFFICIENT);
    }

    @Test
    void aMemberWhoseExchangeNeverChangesHasNothingToCompare() {
        var constant = PanelRows.each(
                PLANTED, row -> row.member() == 3 ? new PanelRow(3, row.week(), 40, row.progress()) : row);

        assertThat(link(constant).forward().members()).isEqualTo(11);
        assertThat(link(constant)).isEqualTo(link(PanelRows.only(PLANTED, row -> row.member() != 3)));
    }

    @Test
    void nothingButMissingValuesIsTooLittle() {
        var blank = PanelRows.each(PLANTED, row -> new PanelRow(row.member(), row.week(), Double.NaN, Double.NaN));

        assertThat(link(blank).verdict()).isEqualTo(LinkVerdict.INSUFFICIENT);
    }

    @Test
    void goalsThatNeverMoveHaveNoLink() {
        var still = PanelRows.each(
                PLANTED, row -> new PanelRow(row.member(), row.week(), row.connectedness(), 10 * row.member()));

        var result = link(still);

        assertThat(result.verdict()).isEqualTo(LinkVerdict.NO_CLEAR_LINK);
        assertThat(result.forward().fit().orElseThrow().beta()).isCloseTo(0, within(1e-9));
    }

    /** A tenth is no binary number: what is left of an even pace is the last digits of a subtraction. */
    @Test
    void goalsThatMoveAtAnEvenPaceHaveNoLink() {
        var even = PanelRows.each(
                PLANTED,
                row -> new PanelRow(
                        row.member(), row.week(), row.connectedness(), 0.1 * (row.member() + 1) * row.week()));

        var fit = link(even).forward().fit().orElseThrow();

        assertThat(link(even).verdict()).isEqualTo(LinkVerdict.NO_CLEAR_LINK);
        assertThat(fit.beta()).isZero();
        assertThat(fit.permutation()).isEqualTo(1);
    }

    @Test
    void whatMembersAreAndWhereTheyAreHeadingAnywayChangesNothing() {
        var told = PanelRows.each(
                PLANTED,
                row -> new PanelRow(
                        row.member(),
                        row.week(),
                        row.connectedness() + 7 * row.member(),
                        // a pace of their own, and one that grows: neither is the team's doing
                        row.progress() + 3 * row.member() * row.week() + 0.2 * row.member() * row.week() * row.week()));

        assertThat(link(told).forward().fit().orElseThrow().beta())
                .isCloseTo(link(PLANTED).forward().fit().orElseThrow().beta(), within(1e-8));
    }

    @Test
    void theOrderOfTheRowsOfAFileChangesNoFigureOfTheTeam() {
        var reversed = new LinkPanel(PLANTED.rows().reversed());

        var fit = link(reversed).forward().fit().orElseThrow();

        assertThat(fit.beta())
                .isCloseTo(link(PLANTED).forward().fit().orElseThrow().beta(), within(1e-9));
        assertThat(fit.jackknife().error())
                .isCloseTo(
                        link(PLANTED).forward().fit().orElseThrow().jackknife().error(), within(1e-9));
    }

    @Test
    void weeksThatAMemberHasAloneSayNothing() {
        var alone = IntStream.range(20, 26)
                .mapToObj(week -> new PanelRow(5, week, 30 + 5.0 * week, 100 + week * week))
                .toList();

        var result = link(PanelRows.with(PLANTED, alone));

        assertThat(result.forward().weeks()).isGreaterThan(18);
        assertThat(result.verdict()).isEqualTo(LinkVerdict.MOVES_TOGETHER_UP);
    }

    @Test
    void membersWithoutAWeekInCommonCannotBeCompared() {
        var apart = PanelRows.each(
                PLANTED,
                row -> new PanelRow(
                        row.member(), row.week() + 100 * row.member(), row.connectedness(), row.progress()));

        assertThat(link(apart).verdict()).isEqualTo(LinkVerdict.INSUFFICIENT);
    }

    /** Whatever a file holds, there is an answer, and every figure in it is a number. */
    @Test
    void oddPanelsGetAnAnswerToo() {
        for (var seed = 0; seed < 150; seed++) {
            var result = link(odd(new Random(seed)));

            assertThat(result.verdict()).as("seed %d", seed).isNotNull();
            for (var side : List.of(result.forward(), result.reverse())) {
                var number = seed;
                side.fit()
                        .ifPresent(fit ->
                                assertThat(figures(fit)).as("seed %d", number).allMatch(Double::isFinite));
            }
        }
    }

    private static LinkPanel odd(Random chance) {
        var rows = new ArrayList<PanelRow>();
        var members = 5 + chance.nextInt(6);
        var weeks = 10 + chance.nextInt(14);
        var steps = 1 + chance.nextInt(4);
        var missing = chance.nextDouble() * 0.4;
        for (var member = 0; member < members; member++) {
            var begins = chance.nextInt(3) == 0 ? chance.nextInt(20) : 0;
            for (var week = begins; week < begins + weeks; week++) {
                if (chance.nextDouble() >= missing) {
                    rows.add(new PanelRow(
                            member,
                            week,
                            chance.nextInt(4) == 0 ? Double.NaN : chance.nextInt(steps),
                            chance.nextInt(4) == 0 ? Double.NaN : chance.nextInt(3) * 10));
                }
            }
        }
        return new LinkPanel(rows);
    }

    private static List<Double> figures(LinkFit fit) {
        var jackknife = fit.jackknife();
        var figures = new ArrayList<>(List.of(
                fit.sdWithin(),
                fit.beta(),
                fit.partial(),
                fit.permutation(),
                jackknife.error(),
                jackknife.low(),
                jackknife.high(),
                jackknife.t(),
                jackknife.p(),
                jackknife.least(),
                jackknife.most(),
                fit.plain().within(),
                fit.plain().between(),
                fit.pooling().spread(),
                fit.pooling().mean()));
        fit.slopes()
                .forEach(slope -> figures.addAll(
                        List.of(slope.slope(), slope.error(), slope.weight(), slope.pooled(), slope.pooledError())));
        return figures;
    }
}
