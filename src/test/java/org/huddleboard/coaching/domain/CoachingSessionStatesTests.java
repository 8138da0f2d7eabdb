package org.huddleboard.coaching.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.huddleboard.coaching.CoachingKind;
import org.huddleboard.coaching.CoachingState;
import org.huddleboard.coaching.GrowStep;
import org.huddleboard.coaching.Side;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.junit.jupiter.api.Test;

class CoachingSessionStatesTests {
    private static final Instant NOW = Instant.parse("2026-11-17T12:00:00Z");
    private static final Instant START = Instant.parse("2026-11-18T15:00:00Z");
    private static final MemberId AMIRA = MemberId.create();
    private static final MemberId LEO = MemberId.create();

    /** Which states each state may become; what is signed or cancelled stays so. */
    private static final Map<CoachingState, Set<CoachingState>> WAYS = Map.of(
            CoachingState.PROPOSED,
            EnumSet.of(CoachingState.PLANNED, CoachingState.CANCELLED),
            CoachingState.PLANNED,
            EnumSet.of(CoachingState.SIGNED, CoachingState.CANCELLED),
            CoachingState.SIGNED,
            EnumSet.noneOf(CoachingState.class),
            CoachingState.CANCELLED,
            EnumSet.noneOf(CoachingState.class));

    private static CoachingSession session(Side madeBy, boolean settled) {
        return new CoachingSession(
                new Appointment(UUID.randomUUID(), CoachingKind.ONE_TO_ONE, AMIRA, LEO, madeBy, START, 30),
                settled,
                NOW);
    }

    /** Any steps by either in any order: only allowed ways, and never a signed word that changes. */
    @Test
    void anySequenceOfStepsKeepsTheRules() {
        for (var seed = 1L; seed <= 400; seed++) {
            var chance = new Random(seed);
            var session = session(Side.values()[chance.nextInt(2)], chance.nextBoolean());
            var words = new ArrayList<String>();
            var at = NOW;
            for (var i = 0; i < 30; i++) {
                at = at.plus(Duration.ofHours(chance.nextInt(3)));
                var before = session.state();
                var signedWords = session.state() == CoachingState.SIGNED ? session.words() : null;
                var revision = session.revision();
                var half = List.of(session.signedAt(Side.AGENT), session.signedAt(Side.COACH));
                doSomething(session, chance, at, words);
                var after = session.state();
                assertThat(before == after || WAYS.get(before).contains(after))
                        .as("seed " + seed)
                        .isTrue();
                assertThat(session.revision()).as("seed " + seed).isGreaterThanOrEqualTo(revision);
                if (signedWords != null) {
                    assertThat(session.words()).as("seed " + seed).isEqualTo(signedWords);
                    assertThat(List.of(session.signedAt(Side.AGENT), session.signedAt(Side.COACH)))
                            .as("seed " + seed)
                            .isEqualTo(half);
                }
                assertThat(after == CoachingState.SIGNED)
                        .as("seed " + seed)
                        .isEqualTo(session.signedAt(Side.AGENT).isPresent()
                                && session.signedAt(Side.COACH).isPresent());
                assertThat(session.cancellation().isPresent())
                        .as("seed " + seed)
                        .isEqualTo(after == CoachingState.CANCELLED);
                assertThat(after != CoachingState.PLANNED && after != CoachingState.SIGNED || session.wasPlanned())
                        .as("seed " + seed)
                        .isTrue();
            }
        }
    }

    private static void doSomething(CoachingSession session, Random chance, Instant at, List<String> words) {
        var by = chance.nextBoolean() ? AMIRA : LEO;
        try {
            switch (chance.nextInt(9)) {
                case 0 -> session.accept(by, at);
                case 1 -> session.moveTo(by, START.plus(Duration.ofHours(chance.nextInt(30))), 30, at);
                case 2 -> {
                    if (chance.nextInt(6) == 0) {
                        session.cancel(by, "", at);
                    }
                }
                case 3 -> session.sign(by, session.revision(), at);
                case 4 -> session.reopen(by);
                case 5 -> session.commitmentsChange(by, at);
                default -> {
                    var step = GrowStep.values()[chance.nextInt(4)];
                    words.add(step.name());
                    session.write(by, step, session.words().of(step), "w" + words.size(), at);
                }
            }
        } catch (BrokenRule _) {
            // refused: the state below says that nothing happened that may not
        }
    }
}
