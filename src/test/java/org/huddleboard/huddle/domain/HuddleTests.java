package org.huddleboard.huddle.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huddleboard.huddle.HuddleState;
import org.huddleboard.kpi.Cause;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.Test;

class HuddleTests {
    private static final Instant HALF_PAST_TWO = Instant.parse("2026-11-17T14:30:00Z");
    private static final MemberId LEO = MemberId.create();
    private static final MemberId DEE = MemberId.create();
    private static final MemberId EWA = MemberId.create();

    private final Huddle huddle = new Huddle(TeamId.create(), LocalDate.of(2026, 11, 17), LocalTime.of(14, 30));

    private static Instant after(int seconds) {
        return HALF_PAST_TWO.plusSeconds(seconds);
    }

    private Huddle running(FigureLine... figures) {
        huddle.start(List.of(LEO, DEE, EWA), Set.of(LEO, DEE), List.of(figures), HALF_PAST_TWO);
        return huddle;
    }

    private static FigureLine concerning(KpiCode kpi) {
        return FigureLine.of(kpi, true, "80.3%");
    }

    private static FigureLine usual(KpiCode kpi) {
        return FigureLine.of(kpi, false, "71.4%");
    }

    private static AgreedLine action() {
        return new AgreedLine(UUID.randomUUID(), "Write the three lines", DEE, LocalDate.of(2026, 11, 20));
    }

    private static void refused(String key, ThrowingCallable step) {
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(step)
                .extracting(BrokenRule::key)
                .isEqualTo(key);
    }

    private void on(int seconds) {
        huddle.next(huddle.position(), after(seconds));
    }

    @Test
    void fourBlocksWaitWithTheirMinutes() {
        assertThat(huddle.blocks()).extracting(Block::minutes).containsExactly(1, 2, 4, 3);
        assertThat(huddle.state()).isEqualTo(HuddleState.READY);
    }

    @Test
    void everybodyOnShiftCountsAsHereAndTheOthersAreAway() {
        running();

        assertThat(huddle.those(Presence::here)).containsExactlyInAnyOrder(LEO, DEE);
        assertThat(huddle.those(Presence::isAway)).containsExactly(EWA);
    }

    @Test
    void whoeverIsTakenOutIsExpectedStillAndWhoeverIsPutInIsHere() {
        running();

        huddle.present(DEE, false);
        huddle.present(EWA, true);

        assertThat(huddle.those(Presence::here)).containsExactlyInAnyOrder(LEO, EWA);
        assertThat(huddle.those(Presence::expected)).containsExactlyInAnyOrder(LEO, DEE, EWA);
        refused("huddle.rule.notInTeam", () -> huddle.present(MemberId.create(), false));
    }

    @Test
    void itStartsOnce() {
        running();

        refused("huddle.rule.begun", this::running);
    }

    @Test
    void theCountdownGoesOnFromItsInstants() {
        running();

        assertThat(huddle.left(after(20))).isEqualTo(Duration.ofSeconds(40));
        assertThat(huddle.left(after(100))).isEqualTo(Duration.ofSeconds(-40));
        assertThat(huddle.blockEndsAt()).contains(after(60));
    }

    @Test
    void aPauseStopsTheClock() {
        running();

        huddle.pause(after(20));
        assertThat(huddle.left(after(50))).isEqualTo(Duration.ofSeconds(40));
        assertThat(huddle.blockEndsAt()).isEmpty();
        huddle.resume(after(50));

        assertThat(huddle.left(after(60))).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void aBlockThatIsComeBackToKeepsItsTime() {
        running();
        on(50);
        huddle.back(huddle.position(), after(80));

        assertThat(huddle.left(after(85))).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void aStepFromABlockThatSomebodyLeftAlreadyDoesNothing() {
        running();
        var seen = huddle.position();
        on(10);

        assertThat(huddle.next(seen, after(11))).isFalse();
        assertThat(huddle.position().block()).isEqualTo(1);
    }

    @Test
    void aConcerningFigureBlocksUntilItHasAReasonAndAnAction() {
        running(concerning(KpiCode.SERVICE_LEVEL));
        on(10);

        refused("huddle.rule.reasonFirst", () -> on(20));
        huddle.reason(huddle.position(), Cause.OUR_PROCESS, "We were late");
        refused("huddle.rule.actionFirst", () -> on(30));
        huddle.agreed(action());
        on(40);

        assertThat(huddle.position().block()).isEqualTo(2);
    }

    @Test
    void aKnownCauseNeedsNoAction() {
        running(concerning(KpiCode.SERVICE_LEVEL));
        on(10);

        huddle.reason(huddle.position(), Cause.KNOWN_CAUSE, "Phones were down");
        on(20);

        assertThat(huddle.position().block()).isEqualTo(2);
    }

    @Test
    void everyConcerningFigureIsLookedAtAndUsualOnesAreNot() {
        running(concerning(KpiCode.SERVICE_LEVEL), concerning(KpiCode.QUALITY), usual(KpiCode.OCCUPANCY));
        on(10);
        huddle.reason(huddle.position(), Cause.KNOWN_CAUSE, "Phones were down");
        on(20);

        assertThat(huddle.position()).isEqualTo(new Position(1, 1));
        refused("huddle.rule.reasonFirst", () -> on(30));
    }

    @Test
    void aReasonIsOnlySaidAtTheFigureItIsAbout() {
        running(concerning(KpiCode.SERVICE_LEVEL));

        refused(
                "huddle.rule.figureGone",
                () -> huddle.reason(huddle.position(), Cause.KNOWN_CAUSE, "Phones were down"));
    }

    @Test
    void theSameActionTwiceIsOne() {
        running();
        var action = action();

        huddle.agreed(action);
        huddle.agreed(action);

        assertThat(huddle.actions()).hasSize(1);
    }

    @Test
    void theEndKeepsWhatEachBlockTookAndHowMuchWasOver() {
        running();
        on(60);
        on(180);
        on(420);

        huddle.end(List.of("Thanks for the calm"), after(640));

        assertThat(huddle.blocks()).extracting(Block::usedSeconds).containsExactly(60, 120, 240, 220);
        assertThat(huddle.overrun()).isEqualTo(Duration.ofSeconds(40));
        assertThat(huddle.wins()).extracting(WinLine::words).containsExactly("Thanks for the calm");
        refused("huddle.rule.notRunning", () -> on(700));
    }
}
