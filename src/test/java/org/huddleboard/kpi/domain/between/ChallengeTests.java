package org.huddleboard.kpi.domain.between;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.huddleboard.kpi.ChallengeOutcome;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.junit.jupiter.api.Test;

class ChallengeTests {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final MemberId AMIRA = MemberId.create();
    private static final MemberId LEO = MemberId.create();

    private static Challenge challenge(String words) {
        return new Challenge(
                UUID.randomUUID(), AMIRA, KpiCode.AVERAGE_HANDLE_TIME, LocalDate.of(2026, 2, 23), 338, words, NOW);
    }

    private static void answered(Challenge challenge, ChallengeOutcome outcome) {
        challenge.answer(UUID.randomUUID(), LEO, outcome, "I looked at Thursday.", NOW);
    }

    @Test
    void stillCheckingLeavesItOpenUntilItIsCorrectedOrExplained() {
        var challenge = challenge("Two calls ran through the outage.");
        answered(challenge, ChallengeOutcome.STILL_CHECKING);
        assertThat(challenge.isOpen()).isTrue();
        assertThat(challenge.isUnread()).isTrue();

        answered(challenge, ChallengeOutcome.CORRECTED);

        assertThat(challenge.isOpen()).isFalse();
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> answered(challenge, ChallengeOutcome.EXPLAINED))
                .satisfies(rule -> assertThat(rule.key()).isEqualTo("kpi.own.rule.closed"));
    }

    @Test
    void onlyTheMemberTakesTheAnswerIn() {
        var challenge = challenge("Two calls ran through the outage.");
        answered(challenge, ChallengeOutcome.EXPLAINED);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> challenge.takeIn(LEO));
        challenge.takeIn(AMIRA);
        assertThat(challenge.isUnread()).isFalse();
    }

    @Test
    void emptyAndOverlongWordsAreRefusedAtTheField() {
        for (var words : new String[] {"  ", "x".repeat(Challenge.MAX_WORDS + 1)}) {
            assertThatExceptionOfType(BrokenRule.class)
                    .isThrownBy(() -> challenge(words))
                    .satisfies(rule -> assertThat(rule.field()).isEqualTo("words"));
        }
    }
}
