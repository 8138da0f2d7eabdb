package org.huddleboard.coaching.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.huddleboard.coaching.CoachingKind;
import org.huddleboard.coaching.CoachingState;
import org.huddleboard.coaching.GrowStep;
import org.huddleboard.coaching.Side;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.Clash;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.junit.jupiter.api.Test;

class CoachingSessionTests {
    private static final Instant NOW = Instant.parse("2026-11-17T12:00:00Z");
    private static final Instant START = Instant.parse("2026-11-18T15:00:00Z");
    private static final Instant DURING = START.plus(Duration.ofMinutes(5));
    private static final MemberId AMIRA = MemberId.create();
    private static final MemberId LEO = MemberId.create();

    private static CoachingSession session(Side madeBy, boolean settled) {
        return new CoachingSession(
                new Appointment(UUID.randomUUID(), CoachingKind.ONE_TO_ONE, AMIRA, LEO, madeBy, START, 30),
                settled,
                NOW);
    }

    private static CoachingSession written() {
        var session = session(Side.COACH, true);
        for (var step : GrowStep.values()) {
            session.write(LEO, step, "", "Words of " + step, DURING);
        }
        return session;
    }

    private static void refused(String key, Runnable deed) {
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(deed::run)
                .satisfies(rule -> assertThat(rule.key()).isEqualTo(key));
    }

    @Test
    void oneAsksAndTheOtherSaysYes() {
        var session = session(Side.AGENT, false);
        refused("coaching.rule.theOtherSaysYes", () -> session.accept(AMIRA, NOW));

        assertThat(session.accept(LEO, NOW)).isTrue();
        assertThat(session.accept(LEO, NOW)).isFalse();
        assertThat(session.state()).isEqualTo(CoachingState.PLANNED);
        refused("coaching.rule.past", () -> session(Side.AGENT, false).accept(LEO, START));
    }

    @Test
    void anotherTimeFromTheOneWhoWasAskedIsAYes() {
        var asked = session(Side.AGENT, false);
        asked.moveTo(AMIRA, START.plus(Duration.ofHours(1)), 30, NOW);
        assertThat(asked.state()).isEqualTo(CoachingState.PROPOSED);
        asked.moveTo(LEO, START.plus(Duration.ofHours(2)), 20, NOW);

        assertThat(asked.state()).isEqualTo(CoachingState.PLANNED);
        assertThat(asked.endAt()).isEqualTo(START.plus(Duration.ofMinutes(140)));
    }

    @Test
    void beforehandTheAgentPreparesGoalAndRealityAlone() {
        var session = session(Side.COACH, true);

        session.write(AMIRA, GrowStep.GOAL, "", " Fewer second calls. ", NOW);

        assertThat(session.words().of(GrowStep.GOAL)).isEqualTo("Fewer second calls.");
        refused("coaching.rule.notBegun", () -> session.write(AMIRA, GrowStep.OPTIONS, "", "Ask first.", NOW));
        refused("coaching.rule.notBegun", () -> session.write(LEO, GrowStep.GOAL, "Fewer second calls.", "No", NOW));
        session.write(LEO, GrowStep.OPTIONS, "", "Ask first.", DURING);
    }

    @Test
    void nobodysWordsAreLostUnseen() {
        var session = session(Side.COACH, true);
        session.write(AMIRA, GrowStep.GOAL, "", "Hers", DURING);

        refused("coaching.rule.changedMeanwhile", () -> session.write(LEO, GrowStep.GOAL, "", "His", DURING));
        session.write(LEO, GrowStep.GOAL, "Hers", "Hers and his", DURING);
        assertThat(session.words().of(GrowStep.GOAL)).isEqualTo("Hers and his");
    }

    @Test
    void signedByBothNobodyChangesIt() {
        var session = written();

        assertThat(session.sign(AMIRA, session.revision(), DURING)).isFalse();
        refused("coaching.rule.is.SIGNED", () -> session.write(LEO, GrowStep.GOAL, "", "More", DURING));
        assertThat(session.sign(LEO, session.revision(), DURING)).isTrue();

        assertThat(session.state()).isEqualTo(CoachingState.SIGNED);
        refused("coaching.rule.is.SIGNED", () -> session.reopen(LEO));
        refused("coaching.rule.is.SIGNED", () -> session.cancel(LEO, "Ill", DURING));
        refused("coaching.rule.is.SIGNED", () -> session.commitmentsChange(AMIRA, DURING));
    }

    @Test
    void oneSignsWhatOneHasRead() {
        var session = written();
        var read = session.revision();
        session.write(LEO, GrowStep.GOAL, "Words of GOAL", "Other words", DURING);

        refused("coaching.rule.changedSinceRead", () -> session.sign(AMIRA, read, DURING));
    }

    @Test
    void recordWithAnEmptyStepIsNotSigned() {
        var session = written();
        session.write(LEO, GrowStep.WILL, "Words of WILL", " ", DURING);

        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> session.sign(AMIRA, session.revision(), DURING))
                .satisfies(rule -> assertThat(rule.field()).isEqualTo("WILL"));
    }

    @Test
    void oneSignatureIsTakenBackByEither() {
        var session = written();
        session.sign(AMIRA, session.revision(), DURING);

        session.reopen(LEO);

        assertThat(session.signedAt(Side.AGENT)).isEmpty();
        session.write(LEO, GrowStep.GOAL, "Words of GOAL", "More", DURING);
    }

    @Test
    void theOneProposedInsteadTellsOfItAndBringsThePreparedWordsAlong() {
        var session = session(Side.COACH, true);
        session.write(AMIRA, GrowStep.GOAL, "", "Hers", NOW);
        session.cancel(LEO, "Two are ill.", NOW);
        assertThat(session.hasToTell(Side.AGENT)).isTrue();

        var instead = CoachingSession.insteadOf(session, START.plus(Duration.ofHours(1)), NOW);

        assertThat(instead.state()).isEqualTo(CoachingState.PROPOSED);
        assertThat(instead.madeBy()).isEqualTo(Side.COACH);
        assertThat(instead.words().of(GrowStep.GOAL)).isEqualTo("Hers");
        assertThat(instead.instead()).contains(session.id());
        assertThat(session.hasToTell(Side.AGENT)).isFalse();
        assertThat(instead.accept(AMIRA, NOW)).isTrue();
    }

    @Test
    void toOthersThanTheTwoItIsNotThere() {
        var session = session(Side.COACH, true);
        var ben = MemberId.create();

        List.<Runnable>of(
                        () -> session.accept(ben, NOW),
                        () -> session.cancel(ben, "", NOW),
                        () -> session.moveTo(ben, START, 30, NOW),
                        () -> session.sign(ben, 0, DURING),
                        () -> session.reopen(ben),
                        () -> session.write(ben, GrowStep.GOAL, "", "x", DURING))
                .forEach(deed -> assertThatExceptionOfType(NotFound.class).isThrownBy(deed::run));
    }

    @Test
    void timesThatMakeNoSenseAreRefused() {
        assertThatExceptionOfType(Clash.class)
                .isThrownBy(() -> session(Side.COACH, true).moveTo(LEO, NOW, 30, NOW))
                .satisfies(rule -> assertThat(rule.reason()).isEqualTo("past"));
        refused("coaching.rule.minutes", () -> session(Side.COACH, true).moveTo(LEO, START, 25, NOW));
        refused(
                "coaching.rule.fiveMinutes",
                () -> session(Side.COACH, true).moveTo(LEO, START.plusSeconds(60), 30, NOW));
        refused(
                "coaching.rule.tooFar",
                () -> session(Side.COACH, true).moveTo(LEO, START.plus(Duration.ofDays(100)), 30, NOW));
        refused(
                "coaching.rule.notAlone",
                () -> new Appointment(UUID.randomUUID(), CoachingKind.PEER, AMIRA, AMIRA, Side.AGENT, START, 30));
    }
}
