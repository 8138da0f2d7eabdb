package org.huddleboard.cohesion.domain.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.huddleboard.cohesion.TieKind.COACHING;
import static org.huddleboard.cohesion.TieKind.FEEDBACK;
import static org.huddleboard.cohesion.TieKind.SHADOW;
import static org.huddleboard.cohesion.TieKind.TIP_TRIED;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.huddleboard.cohesion.TieKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeamIndexTests {
    private static final int TODAY = 100;
    private static final Offset<Double> EXACTLY = within(1e-12);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void teamWithoutAnyEventHasNoTiesAndNoIndexOfItsPulse(int members) {
        var figures = of(members);

        assertThat(figures.reach()).isZero();
        assertThat(figures.balance()).isZero();
        assertThat(figures.reciprocity()).isEmpty();
        assertThat(figures.rituals()).isEmpty();
        assertThat(figures.pulse()).isEmpty();
        assertThat(figures.interactionIndex()).isZero();
        assertThat(figures.cohesionIndex()).isEmpty();
        assertThat(figures.each()).hasSize(members).allMatch(MemberFigures::isolated);
        assertThat(IndexInterval.of(window(members), 1)).isEqualTo(new Interval(0, 0));
    }

    @Test
    void onePairThatGivesEachOtherIsWhole() {
        var figures = of(2, given(FEEDBACK, 0, 1, TODAY), given(FEEDBACK, 1, 0, TODAY));

        assertThat(figures.reach()).isCloseTo(1 - Math.exp(-1), EXACTLY);
        assertThat(figures.reciprocity()).hasValue(1);
        assertThat(figures.balance()).isEqualTo(1);
        assertThat(figures.interactionIndex()).isCloseTo(100 * (20 * (1 - Math.exp(-1)) + 10 + 15) / 45, within(1e-9));
        assertThat(figures.each().getFirst().connectedness())
                .isCloseTo(50 * (1 - Math.exp(-2 / 6.0)) + 30 + 20, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5})
    void reachAsksForNoMoreColleaguesThanThereAre(int members) {
        var everybody = IntStream.range(0, members)
                .boxed()
                .flatMap(one -> IntStream.range(0, members).mapToObj(other -> given(COACHING, one, other, TODAY)))
                .toArray(Exchange[]::new);

        assertThat(of(members, everybody).reach()).isCloseTo(1 - Math.exp(-3), EXACTLY);
        assertThat(of(members, everybody).balance()).isCloseTo(1, EXACTLY);
    }

    @Test
    void onlyTheFourNewestOfOnePairAndKindCount() {
        var six = IntStream.range(0, 6)
                .mapToObj(age -> given(SHADOW, 0, 1, TODAY - age))
                .toArray(Exchange[]::new);
        var newest = IntStream.range(0, 4)
                .mapToDouble(age -> 2.5 * Math.pow(0.5, age / 14.0))
                .sum();

        assertThat(strength(six)[0][1]).isCloseTo(newest, EXACTLY);
        assertThat(strength(more(six, given(FEEDBACK, 0, 1, TODAY), given(SHADOW, 1, 0, TODAY)))[0][1])
                .isCloseTo(newest + 1, EXACTLY);
    }

    @Test
    void manyOnOneDayAreStillFour() {
        var six = IntStream.range(0, 6)
                .mapToObj(_ -> given(TIP_TRIED, 0, 1, TODAY))
                .toArray(Exchange[]::new);

        assertThat(strength(six)[0][1]).isEqualTo(6);
    }

    @Test
    void fourWeeksCountTodayFirstAndNothingElse() {
        assertThat(strength(given(FEEDBACK, 0, 1, TODAY))[0][1]).isEqualTo(1);
        assertThat(strength(given(FEEDBACK, 0, 1, TODAY - 14))[0][1]).isCloseTo(0.5, EXACTLY);
        assertThat(strength(given(FEEDBACK, 0, 1, TODAY - 27))[0][1]).isCloseTo(Math.pow(0.5, 27 / 14.0), EXACTLY);
        assertThat(strength(given(FEEDBACK, 0, 1, TODAY - 28))[0][1]).isZero();
        assertThat(strength(given(FEEDBACK, 0, 1, TODAY + 1))[0][1]).isZero();
        assertThat(strength(given(FEEDBACK, 0, 1, Integer.MIN_VALUE))[0][1]).isZero();
    }

    @Test
    void theFutureTakesNoPlaceOfTheNewestFour() {
        var events = IntStream.range(-3, 4)
                .mapToObj(age -> given(FEEDBACK, 0, 1, TODAY - age))
                .toArray(Exchange[]::new);

        assertThat(strength(events)[0][1]).isGreaterThan(3.5);
    }

    @Test
    void whatOneGivesOneselfOrStrangersIsNoTie() {
        var figures = of(3, given(COACHING, 1, 1, TODAY), given(COACHING, 0, 3, TODAY), given(COACHING, -1, 2, TODAY));

        assertThat(figures.each()).allMatch(MemberFigures::isolated);
    }

    @Test
    void shadowingAndCoachingAreNotExpectedBack() {
        assertThat(of(3, given(SHADOW, 0, 1, TODAY), given(COACHING, 1, 2, TODAY))
                        .reciprocity())
                .isEmpty();
        assertThat(of(3, given(SHADOW, 0, 1, TODAY), given(FEEDBACK, 1, 0, TODAY))
                        .reciprocity())
                .hasValue(0);
    }

    @Test
    void huddlesCountByTurnoutAndAge() {
        var fortnightAgo = new Turnout(TODAY - 14, 4, 2, 4);
        var today = new Turnout(TODAY, 4, 4, 0);
        var past = new Turnout(TODAY - 28, 4, 0, 0);
        var window = new TeamWindow(4, List.of(), List.of(fortnightAgo, today, past), TODAY);

        var expected = 4 + 0.5 * 4;
        assertThat(TeamIndex.of(window, Optional.empty()).rituals().orElseThrow())
                .isCloseTo(0.7 * (4 + 0.5 * 2) / expected + 0.3 * (0.5 * 4) / expected, EXACTLY);
    }

    @Test
    void huddleAtWhichNobodyOfTodayWasExpectedIsNone() {
        var window = new TeamWindow(4, List.of(), List.of(new Turnout(TODAY, 0, 0, 0)), TODAY);

        assertThat(TeamIndex.of(window, Optional.empty()).rituals()).isEmpty();
    }

    @Test
    void teamOfFourHasAPulseButNoCohesionIndex() {
        var pulse = Optional.of(new PulseFigure(5, 0.75, 3));

        assertThat(TeamIndex.of(window(4), pulse).pulse()).hasValue(0.75);
        assertThat(TeamIndex.of(window(4), pulse).cohesionIndex()).isEmpty();
        assertThat(TeamIndex.of(window(5), pulse).cohesionIndex().orElseThrow())
                .isCloseTo(100 * 40 * 0.75 / (20 + 15 + 40), within(1e-9));
    }

    @Test
    void memberWhoOnlyReceivesHasOnePartnerAndNoBalance() {
        var member = of(6, given(FEEDBACK, 0, 1, TODAY)).each().get(1);

        assertThat(member.received()).isEqualTo(1);
        assertThat(member.given()).isZero();
        assertThat(member.balance()).isZero();
        assertThat(member.partners()).isEqualTo(1);
        assertThat(member.effectivePartners()).isCloseTo(1, EXACTLY);
        assertThat(member.connectedness()).isCloseTo(50 * (1 - Math.exp(-1 / 6.0)) + 6, within(1e-9));
    }

    private static Exchange given(TieKind kind, int from, int to, int day) {
        return new Exchange(kind, from, to, day);
    }

    private static TeamWindow window(int members, Exchange... exchanges) {
        return new TeamWindow(members, List.of(exchanges), List.of(), TODAY);
    }

    private static IndexFigures of(int members, Exchange... exchanges) {
        return TeamIndex.of(window(members, exchanges), Optional.empty());
    }

    private static double[][] strength(Exchange... exchanges) {
        return Ties.strength(window(3, exchanges));
    }

    private static Exchange[] more(Exchange[] some, Exchange... others) {
        return Stream.of(some, others).flatMap(Arrays::stream).toArray(Exchange[]::new);
    }
}
