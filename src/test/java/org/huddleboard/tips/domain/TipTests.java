package org.huddleboard.tips.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.SiteId;
import org.huddleboard.tips.ContactReason;
import org.huddleboard.tips.TipChannel;
import org.huddleboard.tips.TipKind;
import org.huddleboard.tips.domain.OutcomeScore.Told;
import org.junit.jupiter.api.Test;

class TipTests {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final Instant NOW = Instant.parse("2026-11-02T10:00:00Z");
    private static final MemberId GRACE = MemberId.create();
    private static final MemberId LEO = MemberId.create();
    private static final Filing READING = new Filing(TipKind.TIP, ContactReason.METER_READING, TipChannel.VOICE, "en");

    private static Tip tip(TipText text) {
        return Tip.written(UUID.randomUUID(), SiteId.create(), READING, text, GRACE, NOW, MONDAY);
    }

    private static Tip tip() {
        return tip(TipText.tip("The reading looks too high", "Send the link.", "I will stay on.", ""));
    }

    private static void refused(String key, Runnable deed) {
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(deed::run)
                .satisfies(broken -> assertThat(broken.key()).isEqualTo(key));
    }

    @Test
    void aTipTellsAtLeastWhatToDoOrWhatToSay() {
        refused("tips.rule.title", () -> tip(TipText.tip(" ", "Do it.", "", "")));
        refused("tips.rule.titleLong", () -> tip(TipText.tip("x".repeat(81), "Do it.", "", "")));
        refused("tips.rule.doOrSay", () -> tip(TipText.tip("Title", " ", "", "This alone helps nobody.")));
        assertThat(tip(TipText.tip("Title", "", "Say this.", "")).text().say()).isEqualTo("Say this.");
    }

    @Test
    void doSayAndAvoidHaveAHundredAndTwentyWordsTogether() {
        var forty = String.join(" ", Collections.nCopies(40, "word"));

        assertThat(tip(TipText.tip("Title", forty, forty, forty)).text().words())
                .isEqualTo(120);
        refused("tips.rule.tooManyWords", () -> tip(TipText.tip("Title", forty, forty, forty + " more")));
    }

    @Test
    void aTipNeedsACheckFromTheStartAndAgainAfterEightWeeks() {
        var tip = tip();
        assertThat(tip.stateOn(MONDAY)).isEqualTo(TipState.NEEDS_CHECK);

        tip.verify(LEO, NOW, MONDAY);

        var until = MONDAY.plusWeeks(8);
        assertThat(tip.verifiedUntil()).isEqualTo(until);
        assertThat(tip.stateOn(until)).isEqualTo(TipState.CHECKED);
        assertThat(tip.stateOn(until.plusDays(1))).isEqualTo(TipState.NEEDS_CHECK);
        assertThat(tip.stateOn(until.plusDays(30))).isEqualTo(TipState.NEEDS_CHECK);
        assertThat(tip.stateOn(until.plusDays(31))).isEqualTo(TipState.OUT_OF_SEARCH);
    }

    @Test
    void nobodyChecksTheirOwnTip() {
        refused("tips.rule.ownCheck", () -> tip().verify(GRACE, NOW, MONDAY));
    }

    @Test
    void otherWordsAreANewRevisionThatNeedsACheck() {
        var tip = tip();
        tip.verify(LEO, NOW, MONDAY);

        assertThat(tip.change(READING, tip.text(), NOW, MONDAY)).isFalse();
        assertThat(tip.stateOn(MONDAY)).isEqualTo(TipState.CHECKED);

        var other = TipText.tip("The reading looks too high", "Send the link first.", "I will stay on.", "");
        assertThat(tip.change(READING, other, NOW, MONDAY)).isTrue();
        assertThat(tip.revision()).isEqualTo(2);
        assertThat(tip.stateOn(MONDAY)).isEqualTo(TipState.NEEDS_CHECK);
        assertThat(tip.verifier()).isEmpty();
    }

    @Test
    void onlyColleaguesSayHowATipWentAndWhyItDidNotWork() {
        var tip = tip();

        refused("tips.rule.notYourOwn", () -> new TipOutcome(tip, GRACE, true, "", NOW));
        refused("tips.rule.reasonMissing", () -> new TipOutcome(tip, LEO, false, " ", NOW));
        assertThat(new TipOutcome(tip, LEO, true, "", NOW).worked()).isTrue();
    }

    private static double score(Told... told) {
        return OutcomeScore.of(List.of(told), NOW);
    }

    private static Told[] told(int worked, int not, int daysAgo) {
        var at = NOW.minus(Duration.ofDays(daysAgo));
        return Stream.concat(
                        Collections.nCopies(worked, new Told(true, at)).stream(),
                        Collections.nCopies(not, new Told(false, at)).stream())
                .toArray(Told[]::new);
    }

    @Test
    void whatWorkedStandsBeforeWhatNobodyTriedAndThatBeforeWhatDidNot() {
        assertThat(score(told(4, 0, 1))).isGreaterThan(score());
        assertThat(score()).isGreaterThan(score(told(0, 4, 1)));
    }

    @Test
    void manyOutcomesCountForMoreThanFew() {
        assertThat(score(told(30, 3, 1))).isGreaterThan(score(told(3, 0, 1)));
    }

    @Test
    void outcomesFadeByHalfAMonthAndAreForgottenAfterNinetyDays() {
        assertThat(score(told(10, 0, 1))).isGreaterThan(score(told(10, 0, 31)));
        assertThat(score(told(10, 0, 91))).isEqualTo(score());
        assertThat(score(told(1, 0, 30))).isEqualTo(0.2493, within(0.001));
    }

    @Test
    void theTipOfTheDayIsTheSameForAllAndMovesFromDayToDay() {
        var tips = Stream.generate(TipTests::tip).limit(20).toList();
        var reversed = tips.reversed();
        var chosen = MONDAY.datesUntil(MONDAY.plusDays(40))
                .map(day -> DailyChoice.on(day, tips).orElseThrow())
                .toList();

        assertThat(chosen)
                .isEqualTo(MONDAY.datesUntil(MONDAY.plusDays(40))
                        .map(day -> DailyChoice.on(day, reversed).orElseThrow())
                        .toList());
        assertThat(chosen.stream().distinct().count()).isGreaterThan(8);
        assertThat(DailyChoice.on(MONDAY, List.of())).isEmpty();
    }

    @Test
    void aTipFoundRightYesterdayIsReadToday() {
        var tips = Stream.generate(TipTests::tip).limit(20).toList();
        var fresh = tips.get(7);
        fresh.verify(LEO, NOW, MONDAY);

        assertThat(DailyChoice.on(MONDAY.plusDays(1), tips)).contains(fresh);
    }
}
