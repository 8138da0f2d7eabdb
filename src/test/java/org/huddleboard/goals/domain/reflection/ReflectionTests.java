package org.huddleboard.goals.domain.reflection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.huddleboard.goals.ReflectionId;
import org.huddleboard.goals.ReflectionPart;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.junit.jupiter.api.Test;

class ReflectionTests {
    private static final Instant NOW = Instant.parse("2026-11-17T12:00:00Z");

    private final Reflection reflection = new Reflection(ReflectionId.create(), MemberId.create(), null, NOW);

    private static void answerAll(Reflection reflection) {
        for (var part : ReflectionPart.values()) {
            reflection.write(part, "A sentence on " + part, NOW);
        }
    }

    private static List<String> words(Reflection reflection) {
        return Arrays.stream(ReflectionPart.values()).map(reflection::words).toList();
    }

    @Test
    void isWholeOnceAllThreeAreAnswered() {
        reflection.write(ReflectionPart.WHAT, " I read the photo back. ", NOW);

        assertThat(reflection.isWhole()).isFalse();
        assertThat(reflection.words(ReflectionPart.WHAT)).isEqualTo("I read the photo back.");

        answerAll(reflection);

        assertThat(reflection.isWhole()).isTrue();
    }

    @Test
    void isSharedAsAWholeOnly() {
        reflection.write(ReflectionPart.WHAT, "I read the photo back.", NOW);

        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> reflection.share(NOW))
                .withMessage("goals.rule.reflectionNotWhole");
        assertThat(reflection.sharedAt()).isEmpty();
    }

    @Test
    void blankAndEndlessAnswersAreRefusedAtTheirField() {
        for (var words : List.of(" ", "x".repeat(Reflection.LONGEST + 1))) {
            assertThatExceptionOfType(BrokenRule.class)
                    .isThrownBy(() -> reflection.write(ReflectionPart.SO_WHAT, words, NOW))
                    .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("SO_WHAT"));
        }
    }

    @Test
    void onNoPathSharedWordsChangeOrAHalfOneIsShared() {
        for (var seed = 1L; seed <= 300; seed++) {
            var chance = new Random(seed);
            var tried = new Reflection(ReflectionId.create(), MemberId.create(), null, NOW);
            for (var step = 0; step < 40; step++) {
                var before = words(tried);
                var wasShared = tried.sharedAt().isPresent();
                step(tried, chance);
                if (wasShared) {
                    assertThat(words(tried)).as("seed " + seed).isEqualTo(before);
                }
                if (tried.sharedAt().isPresent()) {
                    assertThat(tried.isWhole()).as("seed " + seed).isTrue();
                }
            }
        }
    }

    private static void step(Reflection tried, Random chance) {
        try {
            switch (chance.nextInt(5)) {
                case 0 -> tried.share(NOW);
                case 1 -> tried.keepPrivate();
                default ->
                    tried.write(
                            ReflectionPart.values()[chance.nextInt(3)],
                            chance.nextInt(5) == 0 ? "" : "Words " + chance.nextInt(),
                            NOW);
            }
        } catch (BrokenRule _) {
            // a refusal leaves everything as it was, which the caller checks
        }
    }
}
